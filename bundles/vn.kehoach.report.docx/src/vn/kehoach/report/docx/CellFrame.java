package vn.kehoach.report.docx;

/**
 * The outside of a table cell.
 *
 * @param width its width in twips
 * @param columnSpan how many grid columns it covers
 * @param merge its part in a cell over several rows
 * @param centred whether its content stands in the middle of its height
 */
record CellFrame(int width, int columnSpan, Merge merge, boolean centred) {

	/** Part in a cell over several rows. */
	enum Merge {
		/** A cell of one row. */
		NONE,
		/** The first row of such a cell. */
		RESTART,
		/** A further row of it. */
		CONTINUE
	}

	/** A cell of one column and one row. */
	static CellFrame plain(int width) {
		return new CellFrame(width, 1, Merge.NONE, false);
	}
}
