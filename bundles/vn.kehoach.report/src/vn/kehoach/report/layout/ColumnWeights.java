package vn.kehoach.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Relative column widths of a table, taken from its texts: room for the longest word, more for longer texts. */
final class ColumnWeights {

	private static final int SMALLEST = 3;
	private static final int LONGEST = 60;

	private ColumnWeights() {
	}

	/** One weight a column for rows that have at least one cell. */
	static List<Integer> of(List<TableRow> rows) {
		int columns = columns(rows);
		TableGrid grid = new TableGrid(rows, columns);
		List<Integer> weights = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			int weight = SMALLEST;
			for (int row = 0; row < rows.size(); row++) {
				TableGrid.Slot slot = grid.row(row).get(column);
				if (slot.cell() != null && grid.columnSpan(slot) == 1) {
					weight = Math.max(weight, weight(slot.cell()));
				}
			}
			weights.add(weight);
		}
		return weights;
	}

	private static int columns(List<TableRow> rows) {
		int columns = 0;
		int[] hanging = new int[rows.size() + 1];
		for (int row = 0; row < rows.size(); row++) {
			int width = hanging[row];
			for (TableCell cell : rows.get(row).cells()) {
				width += cell.columnSpan();
				for (int below = row + 1; below < Math.min(rows.size(), row + cell.rowSpan()); below++) {
					hanging[below] += cell.columnSpan();
				}
			}
			columns = Math.max(columns, width);
		}
		return columns;
	}

	private static int weight(TableCell cell) {
		int length = 0;
		int longestWord = 0;
		for (StyledParagraph paragraph : cell.paragraphs()) {
			List<String> words = LayoutWords.of(paragraph);
			length = Math.max(length, String.join(" ", words).length());
			longestWord = Math.max(longestWord, words.stream().mapToInt(String::length).max().orElse(0));
		}
		return Math.min(LONGEST, Math.max(longestWord + 2, (int) Math.round(3 * Math.sqrt(length))));
	}
}
