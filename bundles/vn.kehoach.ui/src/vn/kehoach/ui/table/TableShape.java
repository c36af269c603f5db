package vn.kehoach.ui.table;

import java.util.List;

/**
 * The size of a table.
 *
 * @param widths of the columns, in pixels
 * @param rows how many
 * @param rowHeight in pixels
 * @param headerWidths of the columns of the row header, in pixels
 * @param headerHeights of the rows of the column header, in pixels
 */
public record TableShape(List<Integer> widths, int rows, int rowHeight, List<Integer> headerWidths, List<Integer> headerHeights) {
	/** Nothing. */
	public static final TableShape EMPTY = new TableShape(List.of(), 0, 0, List.of(), List.of());
}
