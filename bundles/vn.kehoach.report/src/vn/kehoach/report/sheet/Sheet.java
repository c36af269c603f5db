package vn.kehoach.report.sheet;

import java.util.List;

/**
 * A sheet of cells below one row of headings, ready to be written in any format.
 *
 * @param title its name
 * @param columns the columns
 * @param rows the rows; each has a cell for every column
 */
public record Sheet(String title, List<SheetColumn> columns, List<List<SheetCell>> rows) {
	/** Copies the lists; refuses rows of another length. */
	public Sheet {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<SheetCell> row : rows)
			if (row.size() != columns.size())
				throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
	}
}
