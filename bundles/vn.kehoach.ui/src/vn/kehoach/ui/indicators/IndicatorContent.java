package vn.kehoach.ui.indicators;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.kehoach.server.protocol.overview.GridCell;
import vn.kehoach.server.protocol.overview.GridCell.CellFinding;
import vn.kehoach.server.protocol.overview.GridCell.State;
import vn.kehoach.server.protocol.overview.GridColumn;
import vn.kehoach.server.protocol.overview.GridRow;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.protocol.overview.ValueColumn;
import vn.kehoach.ui.table.CellStyle;
import vn.kehoach.ui.table.TableCell;
import vn.kehoach.ui.table.TableContent;
import vn.kehoach.ui.table.TablePart;
import vn.kehoach.ui.table.TableShape;

/** Indicators as a table: names, units and owners stay at the left, values are edited in their cells. */
final class IndicatorContent implements TableContent {
	private static final int ROW_HEIGHT = 22;
	private static final List<String> HEADINGS = List.of("number", "label", "unit", "owners");

	private final IndicatorGrid grid;
	private final ValueEdit edit;

	IndicatorContent(IndicatorGrid grid, ValueEdit edit) {
		this.grid = grid;
		this.edit = edit;
	}

	@Override
	public TableShape shape() {
		List<Integer> widths = grid.columns().stream().map(column -> column.comparison() == null ? 96 : 130).toList();
		return new TableShape(widths, grid.rows().size(), ROW_HEIGHT, List.of(40, 240, 72, 112), List.of(ROW_HEIGHT, 3 * ROW_HEIGHT));
	}

	@Override
	public boolean isMerged(int headerRow) {
		return headerRow == 0;
	}

	@Override
	public TableCell cell(TablePart part, int column, int row) {
		return switch (part) {
		case BODY -> grid.rows().get(row).group()
				? TableCell.of("", CellStyle.GROUP)
				: value(grid.rows().get(row), grid.columns().get(column), grid.rows().get(row).cells().get(column));
		case COLUMN_HEADER -> row == 0 ? years(grid.columns().get(column)) : heading(grid.columns().get(column));
		case ROW_HEADER -> name(grid.rows().get(row), column);
		case CORNER ->
			row == 0 ? TableCell.EMPTY : TableCell.of(IndicatorMessages.text(HEADINGS.get(column)), CellStyle.LEFT, CellStyle.GROUP);
		};
	}

	private TableCell value(GridRow row, GridColumn column, GridCell cell) {
		Set<CellStyle> styles = EnumSet.of(cell.state() == State.WORDS ? CellStyle.LEFT : CellStyle.RIGHT);
		if (cell.state() == State.COMPUTED)
			styles.add(CellStyle.COMPUTED);
		cell.findings().stream().mapToInt(CellFinding::severity).min().ifPresent(worst -> styles.add(look(worst)));
		TableCell shown = new TableCell(cell.text(), styles, tooltip(cell), row.place(), null);
		boolean editable = column.comparison() == null && row.place() != null;
		return editable ? shown.editedBy(typed -> edit.set(row.place(), column.value(), typed)) : shown;
	}

	private static CellStyle look(int severity) {
		if (severity <= 1)
			return CellStyle.WRONG;
		return severity == 2 ? CellStyle.DOUBTFUL : CellStyle.NOTED;
	}

	private static String tooltip(GridCell cell) {
		if (cell.findings().isEmpty())
			return cell.state() == State.COMPUTED ? IndicatorMessages.text("computed") : null;
		return cell.findings().stream().map(finding -> finding.code() + ": " + finding.message()).collect(Collectors.joining("\n"));
	}

	private static TableCell years(GridColumn column) {
		if (column.comparison() != null)
			return TableCell.of(IndicatorMessages.text("comparison"), CellStyle.MIDDLE, CellStyle.GROUP);
		ValueColumn value = column.value();
		String years = value.firstYear() == 0 ? String.valueOf(value.year()) : value.firstYear() + "–" + value.year();
		return TableCell.of(years, CellStyle.MIDDLE, CellStyle.GROUP);
	}

	private static TableCell heading(GridColumn column) {
		return TableCell.of(column.heading(), CellStyle.MIDDLE, CellStyle.WRAPPED).withTooltip(column.heading());
	}

	private static TableCell name(GridRow row, int column) {
		Set<CellStyle> styles = EnumSet.of(CellStyle.LEFT);
		if (column == 1)
			CellStyle.level(row.level()).forEach(styles::add);
		if (row.group())
			styles.add(CellStyle.GROUP);
		String text = switch (column) {
		case 0 -> row.number();
		case 1 -> row.label();
		case 2 -> row.unit();
		default -> String.join(", ", row.owners());
		};
		return new TableCell(text == null ? "" : text, styles, text, row.place(), null);
	}
}
