package vn.kehoach.ui.rows;

/** What is to be seen at a glance about a row. */
public enum RowMark {
	/** Nothing. */
	NONE,
	/** It is the heading of the rows below it. */
	GROUP,
	/** It is over or does not count any more. */
	FADED,
	/** Somebody should look at it. */
	WARNING
}
