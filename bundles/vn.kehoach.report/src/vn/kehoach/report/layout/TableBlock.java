package vn.kehoach.report.layout;

import java.util.List;
import java.util.Objects;

/**
 * A table over the whole text width.
 *
 * @param caption lines above the table (name, unit of the figures), kept with it; may be empty
 * @param columnWeights relative column widths, each positive, one a column
 * @param headerRows how many of the first rows are repeated on every page
 * @param borders the lines between the cells
 * @param rows all rows, header rows first; cells covered by a span are left out, as in HTML
 */
public record TableBlock(List<StyledParagraph> caption, List<Integer> columnWeights, int headerRows,
		TableBorders borders, List<TableRow> rows) implements Block {

	/** Copies the lists; refuses a table without columns and more header rows than rows. */
	public TableBlock {
		caption = List.copyOf(caption);
		columnWeights = List.copyOf(columnWeights);
		rows = List.copyOf(rows);
		Objects.requireNonNull(borders, "borders");
		if (columnWeights.isEmpty() || columnWeights.stream().anyMatch(weight -> weight < 1)) {
			throw new IllegalArgumentException("column weights " + columnWeights);
		}
		if (headerRows < 0 || headerRows > rows.size()) {
			throw new IllegalArgumentException(headerRows + " header rows of " + rows.size());
		}
	}

	/**
	 * A table with all lines, its column widths taken from its texts.
	 *
	 * @param caption lines above the table
	 * @param headerRows how many of the first rows are repeated on every page
	 * @param rows all rows, at least one cell in them
	 * @return the table
	 */
	public static TableBlock of(List<StyledParagraph> caption, int headerRows, List<TableRow> rows) {
		return new TableBlock(caption, ColumnWeights.of(rows), headerRows, TableBorders.GRID, rows);
	}

	/** @return the number of columns */
	public int columns() {
		return columnWeights.size();
	}
}
