package vn.kehoach.importer.source;

/** Which column of a two-column block (letterhead, recipients beside the signature) a paragraph was taken from. */
public enum SourceColumn {
	/** Not from a two-column block, or not known. */
	WHOLE,
	/** The left column; all its lines come before those of the right one. */
	LEFT,
	/** The right column. */
	RIGHT
}
