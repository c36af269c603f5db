package vn.kehoach.report.layout;

/** How the lines of a paragraph are set between its edges. */
public enum Alignment {
	/** Flush left. */
	LEFT,
	/** Centred. */
	CENTRE,
	/** Flush right. */
	RIGHT,
	/** Flush on both sides, the last line flush left. */
	JUSTIFIED
}
