package vn.kehoach.model.assignment;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.RowCell;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.wording.TaskHeading;

/** The printed cells of an assignment table. */
public final class AssignmentCells {
	private final List<AssignmentColumn> columns;
	private final DocumentNumbering numbering;

	public AssignmentCells(AssignmentTable table, DocumentNumbering numbering) {
		this.columns = table.getColumns();
		this.numbering = numbering;
	}

	/** The cells of a row from left to right. */
	public List<String> of(Division row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++)
			cells.add(cell(row, i + 1));
		return cells;
	}

	private String cell(Division row, int column) {
		if (row instanceof Undertaking undertaking) {
			for (RowCell cell : undertaking.getCells()) {
				if (cell.getColumn() == column && cell.getText() != null)
					return cell.getText();
			}
		}
		return computed(row, columns.get(column - 1));
	}

	/** What a cell prints unless the row says otherwise. */
	public String computed(Division row, AssignmentColumn column) {
		return switch (column.getKind()) {
		case NUMBER -> numbering.of(row).label();
		case CONTENT -> content(row);
		case OTHER -> "";
		default -> row instanceof Undertaking undertaking ? roles(undertaking, column) : "";
		};
	}

	private static String roles(Undertaking undertaking, AssignmentColumn column) {
		return switch (column.getKind()) {
		case LEADS -> Capitals.first(TaskHeading.bodies(undertaking.getLeads()));
		case PARTNERS -> Capitals.first(TaskHeading.bodies(undertaking.getPartners()));
		case DEADLINE -> DeadlineCell.of(undertaking);
		default -> "";
		};
	}

	private static String content(Division row) {
		if (row instanceof Task task)
			return TaskHeading.of(task);
		return row.getTitle() == null ? "" : row.getTitle();
	}
}
