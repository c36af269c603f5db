package vn.kehoach.model.assignment;

import java.util.List;

import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentColumnKind;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;
import vn.kehoach.model.Theme;
import vn.kehoach.model.numbering.DocumentNumbering;

import org.eclipse.emf.ecore.util.EcoreUtil;

/** An assignment table as it is printed: a table of texts, so that all formats and the importer print it alike. */
public final class PrintedAssignmentTable {
	private PrintedAssignmentTable() {
	}

	/**
	 * A new table with all cells computed; it belongs to no document. The title of a theme covers the columns behind its number.
	 *
	 * @param numbering the numbers of the document
	 */
	public static Table of(AssignmentTable table, DocumentNumbering numbering) {
		Table printed = ModelFactory.eINSTANCE.createTable();
		printed.setCaption(table.getCaption());
		if (table.getHeadings().isEmpty())
			printed.getRows().add(row(table.getColumns().stream().map(AssignmentHeading::of).toList()));
		else
			printed.getRows().addAll(EcoreUtil.copyAll(table.getHeadings()));
		printed.setHeaderRows(printed.getRows().size());
		AssignmentCells cells = new AssignmentCells(table, numbering);
		for (Division row : AssignmentRows.of(table))
			printed.getRows().add(row instanceof Theme ? theme(table.getColumns(), cells.of(row)) : row(cells.of(row)));
		return printed;
	}

	private static TableRow row(List<String> texts) {
		TableRow row = ModelFactory.eINSTANCE.createTableRow();
		texts.forEach(text -> row.getCells().add(cell(text)));
		return row;
	}

	/** The cells before the title as they are, then the title over all others. */
	private static TableRow theme(List<AssignmentColumn> columns, List<String> texts) {
		int title = Math.max(0, columns.stream().map(AssignmentColumn::getKind).toList().indexOf(AssignmentColumnKind.CONTENT));
		TableRow row = row(texts.subList(0, Math.min(texts.size(), title + 1)));
		if (!row.getCells().isEmpty())
			row.getCells().getLast().setColumnSpan(texts.size() - title);
		return row;
	}

	private static TableCell cell(String text) {
		TableCell cell = ModelFactory.eINSTANCE.createTableCell();
		cell.setText(text);
		return cell;
	}
}
