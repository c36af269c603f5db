package vn.kehoach.model.text;

/**
 * The blanks by which plain text tells a table from lines, so that an import reads back what was printed. A row is a line, a tab stands
 * between two places of the grid, and the row ends with one of the row ends. All signs are white space: they are no words.
 */
public final class TableSigns {
	/** Between two places of the grid. */
	public static final char PLACE_END = '\t';
	/** Ends a row behind the last {@link #PLACE_END}: four-per-em space. */
	public static final char ROW_END = '\u2005';
	/** Ends a row that is repeated on every page: en space. */
	public static final char HEAD_ROW_END = '\u2002';
	/** Between two paragraphs of a cell; alone, a place that the cell to the left covers: em space. */
	public static final char PARAGRAPH = '\u2003';
	/** Alone, a place that the cell above covers: en space. */
	public static final char FROM_ABOVE = '\u2002';

	private TableSigns() {
	}
}
