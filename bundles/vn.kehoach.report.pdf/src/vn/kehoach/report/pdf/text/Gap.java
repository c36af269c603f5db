package vn.kehoach.report.pdf.text;

/** What stands between two neighbouring words of a paragraph. */
public enum Gap {
	/** A blank at which a line may end. */
	BREAKABLE,
	/** A blank that keeps its two words on one line. */
	BOUND,
	/** A blank up to the next tab stop; a line may end here. */
	TAB,
	/** Nothing: the words touch, because one overlong word was divided here; a line may end here. */
	DIVISION,
	/** The line ends here because the author said so. */
	FORCED;

	/** Whether a blank is drawn when both words stand on one line. */
	public boolean hasBlank() {
		return this == BREAKABLE || this == BOUND || this == TAB;
	}

	/** Whether justification may widen the gap. */
	public boolean stretches() {
		return this == BREAKABLE || this == BOUND;
	}
}
