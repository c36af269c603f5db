package vn.kehoach.model.indicator;

import java.util.List;

import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;

import org.eclipse.emf.ecore.util.EcoreUtil;

/** An indicator table as it is printed: a table of texts, so that all formats and the importer print it alike. */
public final class PrintedIndicatorTable {
	private PrintedIndicatorTable() {
	}

	/** A new table with all cells computed; it belongs to no document. */
	public static Table of(IndicatorTable table) {
		Table printed = ModelFactory.eINSTANCE.createTable();
		printed.setCaption(table.getCaption());
		if (table.getHeadings().isEmpty())
			printed.getRows().add(row(table.getColumns().stream().map(ColumnHeading::of).toList()));
		else
			printed.getRows().addAll(EcoreUtil.copyAll(table.getHeadings()));
		printed.setHeaderRows(printed.getRows().size());
		IndicatorCells cells = new IndicatorCells(table);
		for (IndicatorRow row : IndicatorRows.of(table))
			printed.getRows().add(row(cells.of(row)));
		return printed;
	}

	private static TableRow row(List<String> texts) {
		TableRow row = ModelFactory.eINSTANCE.createTableRow();
		for (String text : texts) {
			TableCell cell = ModelFactory.eINSTANCE.createTableCell();
			cell.setText(text);
			row.getCells().add(cell);
		}
		return row;
	}
}
