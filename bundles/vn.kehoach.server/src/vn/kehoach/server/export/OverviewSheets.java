package vn.kehoach.server.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.report.sheet.Sheet;
import vn.kehoach.report.sheet.SheetCell;
import vn.kehoach.report.sheet.SheetColumn;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.DeadlineEntry;
import vn.kehoach.server.protocol.overview.DeadlineList;
import vn.kehoach.server.protocol.overview.GridCell;
import vn.kehoach.server.protocol.overview.GridRow;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.protocol.overview.MatrixCell;
import vn.kehoach.server.protocol.overview.MatrixUndertaking;

/** Overviews as sheets. */
final class OverviewSheets {
	private static final int NUMBER = 8;
	private static final int NAME = 60;
	private static final int SHORT = 16;
	private static final int MIDDLE = 30;

	private OverviewSheets() {
	}

	/** A row for each task or project, a column for each agency; cells hold the roles. */
	static Sheet of(AssignmentMatrix matrix) {
		List<SheetColumn> columns = new ArrayList<>(List.of(column("number", NUMBER), column("task", NAME), column("theme", MIDDLE),
				column("deadline", SHORT)));
		matrix.agencies().forEach(agency -> columns.add(new SheetColumn(agency.name(), SHORT)));
		Map<Integer, Map<Integer, String>> roles = new HashMap<>();
		for (MatrixCell cell : matrix.cells())
			roles.computeIfAbsent(cell.undertaking(), key -> new HashMap<>()).merge(cell.agency(),
					ExportMessages.get("role." + cell.role().name()), (one, other) -> one + ", " + other);
		List<List<SheetCell>> rows = new ArrayList<>();
		for (int index = 0; index < matrix.undertakings().size(); index++)
			rows.add(row(matrix.undertakings().get(index), roles.getOrDefault(index, Map.of()), matrix.agencies().size()));
		return new Sheet(ExportMessages.get("assignments"), columns, rows);
	}

	private static List<SheetCell> row(MatrixUndertaking undertaking, Map<Integer, String> roles, int agencies) {
		List<SheetCell> row = new ArrayList<>(List.of(SheetCell.of(undertaking.number()), SheetCell.of(undertaking.label()),
				SheetCell.of(undertaking.theme()), SheetCell.of(undertaking.deadlineText())));
		for (int agency = 0; agency < agencies; agency++)
			row.add(SheetCell.of(roles.get(agency)));
		return row;
	}

	/** A row for each group and indicator. */
	static Sheet of(IndicatorGrid grid) {
		List<SheetColumn> columns = new ArrayList<>(List.of(column("number", NUMBER), column("indicator", NAME), column("unit", SHORT),
				column("owners", MIDDLE)));
		grid.columns().forEach(value -> columns.add(new SheetColumn(value.heading(), SHORT)));
		return new Sheet(ExportMessages.get("indicators"), columns,
				grid.rows().stream().map(row -> row(row, grid.columns().size())).toList());
	}

	private static List<SheetCell> row(GridRow indicator, int values) {
		List<SheetCell> row = new ArrayList<>(List.of(SheetCell.of(indicator.number()), SheetCell.of(indicator.label()),
				SheetCell.of(indicator.unit()), SheetCell.of(String.join(", ", indicator.owners()))));
		indicator.cells().forEach(cell -> row.add(cell(cell)));
		for (int missing = indicator.cells().size(); missing < values; missing++)
			row.add(SheetCell.of(""));
		return row;
	}

	/** A computed number is rounded as it is printed; bounds and words stay text. */
	private static SheetCell cell(GridCell cell) {
		boolean number = cell.amount() != null && cell.text().matches("-?[0-9.]+(,[0-9]+)?");
		return number
				? new SheetCell(cell.text(), new BigDecimal(cell.text().replace(".", "").replace(',', '.')))
				: SheetCell.of(cell.text());
	}

	/** A row for each deadline. */
	static Sheet of(DeadlineList list) {
		List<SheetColumn> columns = List.of(column("date", SHORT), column("kind", SHORT), column("number", NUMBER), column("task", NAME),
				column("leads", MIDDLE), column("document", SHORT), column("state", MIDDLE));
		return new Sheet(ExportMessages.get("deadlines"), columns, list.entries().stream().map(OverviewSheets::row).toList());
	}

	private static List<SheetCell> row(DeadlineEntry entry) {
		List<String> states = entry.states().stream().map(state -> ExportMessages.get("state." + state.name())).toList();
		return List.of(SheetCell.of(entry.text()), SheetCell.of(ExportMessages.get("kind." + entry.kind().name())),
				SheetCell.of(entry.number()), SheetCell.of(entry.label()), SheetCell.of(String.join(", ", entry.leads())),
				SheetCell.of(entry.document()), SheetCell.of(String.join(", ", states)));
	}

	private static SheetColumn column(String key, int width) {
		return new SheetColumn(ExportMessages.get("column." + key), width);
	}
}
