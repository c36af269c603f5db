package vn.kehoach.model.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;

/** The printed cells of an indicator table. */
public final class IndicatorCells {
	private record Cell(IndicatorListing listing, int column) {
	}

	private final List<IndicatorColumn> columns;
	private final Map<Cell, String> overrides = new HashMap<>();

	public IndicatorCells(IndicatorTable table) {
		columns = table.getColumns();
		for (CellOverride override : table.getOverrides())
			overrides.put(new Cell(override.getListing(), override.getColumn()), override.getText());
	}

	/** The cells of a row from left to right. */
	public List<String> of(IndicatorRow row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			String override = overrides.get(new Cell(row.listing(), i + 1));
			cells.add(override != null ? override : computed(row, columns.get(i)));
		}
		return cells;
	}

	/** What a cell prints unless an override says otherwise. */
	public static String computed(IndicatorRow row, IndicatorColumn column) {
		return switch (column.getKind()) {
		case NUMBER -> row.number();
		case NAME -> known(row.listing().getLabel());
		case OTHER -> "";
		default -> row.listing() instanceof Indicator indicator ? computed(indicator, column) : "";
		};
	}

	private static String computed(Indicator indicator, IndicatorColumn column) {
		return switch (column.getKind()) {
		case UNIT -> known(indicator.getUnit());
		case OWNERS -> indicator.getOwners().stream().map(Assignee::getLabel).filter(Objects::nonNull).collect(Collectors.joining(", "));
		case NOTE -> known(indicator.getNote());
		case VALUE -> column.getShown() == null
				? ""
				: IndicatorValues.of(indicator, column.getShown()).map(ValueWording::of).orElse("");
		case COMPARISON -> ComputedComparison.text(indicator, column);
		default -> "";
		};
	}

	private static String known(String text) {
		return text == null ? "" : text;
	}
}
