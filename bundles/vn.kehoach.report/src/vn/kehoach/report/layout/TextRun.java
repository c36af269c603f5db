package vn.kehoach.report.layout;

import java.util.Objects;

/**
 * Words in one face.
 *
 * @param text the printed words; a control character among them is taken as a blank, a code point that no XML file can
 *            hold as U+FFFD ({@link LineBreak} and {@link Tab} are runs of their own)
 * @param emphasis the face
 */
public record TextRun(String text, Emphasis emphasis) implements Run {

	private static final int REPLACEMENT = 0xFFFD;

	/** Makes the text printable. */
	public TextRun {
		Objects.requireNonNull(emphasis, "emphasis");
		if (!text.codePoints().allMatch(TextRun::isPrintable)) {
			text = text.codePoints().map(TextRun::printable)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		}
	}

	/**
	 * Words in the face of the paragraph's style.
	 *
	 * @param text the printed words
	 * @return the run
	 */
	public static TextRun of(String text) {
		return new TextRun(text, Emphasis.STYLE);
	}

	private static boolean isPrintable(int codePoint) {
		return printable(codePoint) == codePoint;
	}

	private static int printable(int codePoint) {
		if (Character.isISOControl(codePoint)) {
			return ' ';
		}
		boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
		return surrogate || (codePoint & 0xFFFE) == 0xFFFE ? REPLACEMENT : codePoint;
	}
}
