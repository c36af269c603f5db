package vn.kehoach.ui.assignments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.MatrixCell;
import vn.kehoach.ui.assignments.MatrixAxis.Entry;
import vn.kehoach.ui.table.CellStyle;
import vn.kehoach.ui.table.TableCell;
import vn.kehoach.ui.table.TableContent;
import vn.kehoach.ui.table.TablePart;
import vn.kehoach.ui.table.TableShape;

/** The matrix as a table: one side down, the other across, with sums beside both. */
final class MatrixContent implements TableContent {
	private static final int ROW_HEIGHT = 22;
	private static final int TOTAL_WIDTH = 72;
	private static final int UPRIGHT_HEIGHT = 150;

	private final MatrixAxis down;
	private final MatrixAxis across;
	private final boolean turned;
	private final Map<Integer, Map<Integer, List<MatrixCell>>> cells = new HashMap<>();

	/**
	 * @param matrix what to show
	 * @param turned true to have the tasks down and the agencies across
	 */
	MatrixContent(AssignmentMatrix matrix, boolean turned) {
		this.turned = turned;
		MatrixAxis agencies = MatrixAxis.agencies(matrix);
		MatrixAxis undertakings = MatrixAxis.undertakings(matrix);
		down = turned ? undertakings : agencies;
		across = turned ? agencies : undertakings;
		for (MatrixCell cell : matrix.cells())
			cells.computeIfAbsent(down.index().applyAsInt(cell), row -> new HashMap<>())
					.computeIfAbsent(across.index().applyAsInt(cell), column -> new ArrayList<>()).add(cell);
	}

	@Override
	public TableShape shape() {
		return new TableShape(Collections.nCopies(across.entries().size(), turned ? 34 : 54), down.entries().size(), ROW_HEIGHT,
				List.of(turned ? 380 : 230, TOTAL_WIDTH, TOTAL_WIDTH),
				turned ? List.of(UPRIGHT_HEIGHT, ROW_HEIGHT, ROW_HEIGHT) : List.of(ROW_HEIGHT, ROW_HEIGHT, ROW_HEIGHT, ROW_HEIGHT));
	}

	@Override
	public boolean isMerged(int headerRow) {
		return !turned && headerRow == 0;
	}

	@Override
	public TableCell cell(TablePart part, int column, int row) {
		return switch (part) {
		case BODY -> body(cells.getOrDefault(row, Map.of()).getOrDefault(column, List.of()), column, row);
		case COLUMN_HEADER -> above(across.entries().get(column), turned ? row + 1 : row);
		case ROW_HEADER -> beside(down.entries().get(row), column);
		case CORNER -> corner(column, turned ? row + 1 : row);
		};
	}

	private TableCell body(List<MatrixCell> roles, int column, int row) {
		String tooltip = down.entries().get(row).name() + "\n" + across.entries().get(column).name();
		if (roles.isEmpty())
			return TableCell.EMPTY;
		String letters = roles.stream().map(MatrixCell::role).distinct().map(RoleWords::letter).collect(Collectors.joining("/"));
		String words = roles.stream().map(role -> AssignmentMessages.text("as", RoleWords.words(role.role()), role.wording()))
				.collect(Collectors.joining("\n"));
		Set<CellStyle> styles = new LinkedHashSet<>(List.of(CellStyle.MIDDLE));
		styles.add(RoleWords.style(roles.getFirst().role()));
		return new TableCell(letters, styles, tooltip + "\n" + words, roles.getFirst().place(), null);
	}

	/** Rows of the column header: group, name, those who lead, those who join. */
	private TableCell above(Entry entry, int row) {
		return switch (row) {
		case 0 -> TableCell.of(entry.group(), CellStyle.LEFT, CellStyle.GROUP).withTooltip(entry.group());
		case 1 -> TableCell.of(turned ? entry.name() : entry.sign(), turned ? CellStyle.UPWARDS : CellStyle.MIDDLE)
				.withTooltip(entry.tooltip()).at(entry.place());
		case 2 -> TableCell.of(count(entry.leads()), CellStyle.MIDDLE);
		default -> TableCell.of(count(entry.partners()), CellStyle.MIDDLE);
		};
	}

	private static TableCell beside(Entry entry, int column) {
		return switch (column) {
		case 0 -> TableCell.of(entry.name(), CellStyle.LEFT).withTooltip(entry.tooltip()).at(entry.place());
		case 1 -> TableCell.of(count(entry.leads()), CellStyle.MIDDLE);
		default -> TableCell.of(count(entry.partners()), CellStyle.MIDDLE);
		};
	}

	private TableCell corner(int column, int row) {
		if (row == 1 && column > 0)
			return TableCell.of(AssignmentMessages.text(column == 1 ? "leads" : "partners"), CellStyle.MIDDLE)
					.withTooltip(AssignmentMessages.text("counts"));
		if (column > 0)
			return TableCell.EMPTY;
		return switch (row) {
		case 0 -> TableCell.EMPTY;
		case 1 -> TableCell.of(AssignmentMessages.text("axes", down.heading(), across.heading()), CellStyle.LEFT, CellStyle.GROUP);
		case 2 -> TableCell.of(AssignmentMessages.text("leads"), CellStyle.RIGHT);
		default -> TableCell.of(AssignmentMessages.text("partners"), CellStyle.RIGHT);
		};
	}

	private static String count(int times) {
		return times == 0 ? "" : String.valueOf(times);
	}
}
