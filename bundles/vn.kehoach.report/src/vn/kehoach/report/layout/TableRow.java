package vn.kehoach.report.layout;

import java.util.List;

/**
 * One row of a table; it is not broken over pages.
 *
 * @param cells the cells that begin in this row, left to right
 */
public record TableRow(List<TableCell> cells) {

	/** Copies the list. */
	public TableRow {
		cells = List.copyOf(cells);
	}
}
