package vn.kehoach.model.text;

/**
 * The blanks by which plain text tells a table from lines, so that an import reads back what was printed. A row is a line, a tab stands
 * between two places of the grid, and the row ends with one of the row ends. All signs are white space: they are no words.
 */
public final class TableSigns {
	/** Between two places of the grid. */
	public static final String PLACE_END = "\t";
	/** Ends a row. */
	public static final String ROW_END = "\t ";
	/** Ends a row that is repeated on every page. */
	public static final String HEAD_ROW_END = "\t  ";
	/** Between two paragraphs of a cell. */
	public static final String PARAGRAPH_END = "   ";
	/** A place that the cell to the left covers. */
	public static final String FROM_LEFT = " ";
	/** A place that the cell above covers. */
	public static final String FROM_ABOVE = "  ";

	private TableSigns() {
	}
}
