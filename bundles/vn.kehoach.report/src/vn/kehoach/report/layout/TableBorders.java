package vn.kehoach.report.layout;

/** The lines of a table. */
public enum TableBorders {
	/** A thin line around every cell. */
	GRID,
	/** No lines. */
	NONE
}
