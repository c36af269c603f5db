package vn.kehoach.rollover;

/** What is moved. */
public enum MoveKind {
	/** The document's number, which the new one does not have yet. */
	NUMBER,
	/** The document's date, which the new one does not have yet. */
	DATE,
	/** The mark that it is a draft. */
	DRAFT,
	/** The year that the document plans. */
	YEAR,
	/** The deadline of a task or project, or the date of a milestone. */
	DEADLINE,
	/** A year or date in the subject, the motto, a title or a caption. */
	TITLE,
	/** A year or date in running text. */
	PROSE,
	/** A year or date in a cell of a table. */
	CELL,
	/** The year of a column of an indicator table. */
	COLUMN,
	/** The printed text of a computed cell, which would stand beside the wrong value. */
	CELL_TEXT,
	/** The year of a quoted value of an indicator. */
	QUOTATION;
}
