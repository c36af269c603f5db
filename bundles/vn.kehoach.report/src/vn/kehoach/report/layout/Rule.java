package vn.kehoach.report.layout;

/** The solid horizontal line below a paragraph, centred under it. */
public enum Rule {
	/** No line. */
	NONE,
	/** As long as the longest line of the text: under the motto (Annex I, II.1.b). */
	TEXT_LENGTH,
	/** A third to a half of the text's length: under the issuing body and the subject (Annex I, II.2.b and II.5.a). */
	THIRD_TO_HALF;

	/** Thickness of the line, in points. */
	public static final double THICKNESS = 0.75;

	/** White space between the text's descenders and the line, in points. */
	public static final double GAP = 2;

	private static final double SHARE = 0.4;

	/**
	 * How long the line is.
	 *
	 * @param textLength the length of the longest printed line above, in any unit
	 * @return the line's length in the same unit; 0 for {@link #NONE}
	 */
	public double length(double textLength) {
		return switch (this) {
		case NONE -> 0;
		case TEXT_LENGTH -> textLength;
		case THIRD_TO_HALF -> SHARE * textLength;
		};
	}
}
