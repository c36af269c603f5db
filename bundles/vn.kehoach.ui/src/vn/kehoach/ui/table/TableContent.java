package vn.kehoach.ui.table;

/** What a table shows. It never changes; a table is given another one. */
public interface TableContent {
	/** Nothing. */
	TableContent NONE = new TableContent() {
		@Override
		public TableShape shape() {
			return TableShape.EMPTY;
		}

		@Override
		public TableCell cell(TablePart part, int column, int row) {
			return TableCell.EMPTY;
		}
	};

	/** Its size. */
	TableShape shape();

	/**
	 * A cell.
	 *
	 * @param column in the part: in a row header or corner a column of the header, else one of the body
	 * @param row in the part: in a column header or corner a row of the header, else one of the body
	 */
	TableCell cell(TablePart part, int column, int row);

	/** True for a row of the column header in which neighbours of the same text are one cell. */
	default boolean isMerged(int headerRow) {
		return false;
	}
}
