package vn.kehoach.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cells of a table laid out on its grid: which cell covers which row and column. Spans that leave the table are cut
 * at its edge; places that no cell covers are empty.
 */
public final class TableGrid {

	/**
	 * A place of the grid.
	 *
	 * @param cell the cell that covers the place, or null when none does
	 * @param row the row the cell begins in
	 * @param column the column the cell begins in
	 */
	public record Slot(TableCell cell, int row, int column) {
	}

	private final Slot[][] slots;

	/**
	 * Lays out the rows.
	 *
	 * @param rows the rows of a table
	 * @param columns the number of its columns
	 */
	public TableGrid(List<TableRow> rows, int columns) {
		slots = new Slot[rows.size()][columns];
		for (int row = 0; row < rows.size(); row++) {
			int column = 0;
			for (TableCell cell : rows.get(row).cells()) {
				column = firstFree(row, column);
				cover(cell, row, column);
				column += cell.columnSpan();
			}
		}
	}

	/**
	 * The places of one row.
	 *
	 * @param row 0 for the first row
	 * @return one slot a column; a slot without a cell where nothing covers the place
	 */
	public List<Slot> row(int row) {
		List<Slot> result = new ArrayList<>();
		for (int column = 0; column < slots[row].length; column++) {
			Slot slot = slots[row][column];
			result.add(slot == null ? new Slot(null, row, column) : slot);
		}
		return Collections.unmodifiableList(result);
	}

	/**
	 * How many columns a slot's cell really covers.
	 *
	 * @param slot a slot of this grid
	 * @return at least 1
	 */
	public int columnSpan(Slot slot) {
		int columns = slots[slot.row()].length;
		int span = 1;
		while (slot.cell() != null && slot.column() + span < columns
				&& slots[slot.row()][slot.column() + span] == slots[slot.row()][slot.column()]) {
			span++;
		}
		return span;
	}

	/**
	 * How many rows a slot's cell really covers.
	 *
	 * @param slot a slot of this grid
	 * @return at least 1
	 */
	public int rowSpan(Slot slot) {
		int span = 1;
		while (slot.cell() != null && slot.row() + span < slots.length
				&& slots[slot.row() + span][slot.column()] == slots[slot.row()][slot.column()]) {
			span++;
		}
		return span;
	}

	private int firstFree(int row, int from) {
		int column = from;
		while (column < slots[row].length && slots[row][column] != null) {
			column++;
		}
		if (column == slots[row].length) {
			throw new IllegalArgumentException("row " + row + " has more cells than columns");
		}
		return column;
	}

	private void cover(TableCell cell, int row, int column) {
		Slot slot = new Slot(cell, row, column);
		int width = 1;
		while (width < cell.columnSpan() && column + width < slots[row].length && slots[row][column + width] == null) {
			width++;
		}
		for (int r = row; r < Math.min(slots.length, row + cell.rowSpan()); r++) {
			for (int c = column; c < column + width; c++) {
				slots[r][c] = slot;
			}
		}
	}
}
