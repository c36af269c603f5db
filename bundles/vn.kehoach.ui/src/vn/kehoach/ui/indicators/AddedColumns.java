package vn.kehoach.ui.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.kehoach.server.protocol.overview.GridCell;
import vn.kehoach.server.protocol.overview.GridCell.State;
import vn.kehoach.server.protocol.overview.GridColumn;
import vn.kehoach.server.protocol.overview.GridRow;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.protocol.overview.ValueColumn;
import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;

/** Columns that the user wants to fill before any indicator has a value for them. */
final class AddedColumns {
	private static final Comparator<ValueColumn> ORDER = Comparator.comparingInt(ValueColumn::year).thenComparing(ValueColumn::kind);
	private static final GridCell EMPTY = new GridCell("", State.EMPTY, null, null, List.of());

	private final List<ValueColumn> added = new ArrayList<>();

	/** Adds the values of a kind for one year. */
	void add(int year, ValueKind kind) {
		ValueColumn column = new ValueColumn(0, year, kind, null);
		if (!added.contains(column))
			added.add(column);
	}

	/** The grid with those of the columns that it does not have yet, each at its place in time. */
	IndicatorGrid into(IndicatorGrid grid) {
		IndicatorGrid filled = grid;
		for (ValueColumn column : added)
			if (filled.columns().stream().noneMatch(there -> there.comparison() == null && there.value().equals(column)))
				filled = with(filled, column);
		return filled;
	}

	private static IndicatorGrid with(IndicatorGrid grid, ValueColumn column) {
		int at = 0;
		while (at < grid.columns().size() && isBefore(grid.columns().get(at), column))
			at++;
		List<GridColumn> columns = new ArrayList<>(grid.columns());
		columns.add(at,
				new GridColumn(IndicatorMessages.text("heading." + column.kind(), String.valueOf(column.year())), column, null, null));
		int place = at;
		return new IndicatorGrid(columns, grid.rows().stream().map(row -> row.cells().isEmpty() ? row : with(row, place)).toList());
	}

	private static boolean isBefore(GridColumn there, ValueColumn column) {
		return there.comparison() == null && ORDER.compare(there.value(), column) <= 0;
	}

	private static GridRow with(GridRow row, int place) {
		List<GridCell> cells = new ArrayList<>(row.cells());
		cells.add(place, EMPTY);
		return new GridRow(row.id(), row.group(), row.level(), row.number(), row.label(), row.unit(), row.owners(), row.place(), cells);
	}
}
