package vn.kehoach.report.pdf.compose;

import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableGrid;
import vn.kehoach.report.pdf.page.Tag;

/**
 * What all rows of a table share.
 *
 * @param table the table
 * @param grid which cell covers which place
 * @param edges where the columns begin and end
 * @param tag the table's structure element
 * @param bordered whether lines are drawn around the cells
 */
record TableFrame(TableBlock table, TableGrid grid, ColumnEdges edges, Tag tag, boolean bordered) {

	/** The index after the last row that is joined with a row by cells over several rows. */
	int groupEnd(int firstRow) {
		int end = firstRow + 1;
		for (int row = firstRow; row < end; row++) {
			for (TableGrid.Slot slot : grid.row(row)) {
				if (slot.cell() != null && slot.row() == row) {
					end = Math.max(end, row + grid.rowSpan(slot));
				}
			}
		}
		return end;
	}

	/** Whether a row is a header row. */
	boolean isHeader(int row) {
		return row < table.headerRows();
	}
}
