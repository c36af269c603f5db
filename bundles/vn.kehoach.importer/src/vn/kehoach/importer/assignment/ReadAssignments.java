package vn.kehoach.importer.assignment;

import java.util.List;
import java.util.Map;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.RowCell;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.assignment.AssignmentCells;
import vn.kehoach.model.assignment.AssignmentRows;
import vn.kehoach.model.numbering.DocumentNumbering;

/**
 * An assignment table and the cells that its source prints.
 *
 * @param table the table, without cells of its own
 * @param printed the printed cells of each row
 */
record ReadAssignments(AssignmentTable table, Map<Division, List<String>> printed) {
	/** Gives rows the cells that would be computed otherwise. */
	void settle() {
		AssignmentCells cells = new AssignmentCells(table, new DocumentNumbering());
		for (Division row : AssignmentRows.of(table)) {
			for (int i = 0; i < table.getColumns().size(); i++) {
				String text = printed.get(row).get(i);
				if (row instanceof Undertaking undertaking && !cells.computed(row, table.getColumns().get(i)).equals(text))
					undertaking.getCells().add(cell(i + 1, text));
			}
		}
	}

	private static RowCell cell(int column, String text) {
		RowCell cell = ModelFactory.eINSTANCE.createRowCell();
		cell.setColumn(column);
		cell.setText(text);
		return cell;
	}
}
