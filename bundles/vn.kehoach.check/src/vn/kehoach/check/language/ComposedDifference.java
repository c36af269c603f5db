package vn.kehoach.check.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Where a text differs from its composed form.
 *
 * @param start the offset of the first letter that differs
 * @param end the offset behind the last one
 * @param count how many differ
 */
record ComposedDifference(int start, int end, int count) {
	/** Compares letter by letter, a letter being a character with the marks behind it. */
	static ComposedDifference of(String text) {
		int start = -1;
		int end = 0;
		int count = 0;
		int letter = 0;
		while (letter < text.length()) {
			int next = nextLetter(text, letter);
			if (isDifferent(text, letter, next)) {
				start = start < 0 ? letter : start;
				end = next;
				count++;
			}
			letter = next;
		}
		return new ComposedDifference(Math.max(start, 0), end, count);
	}

	private static boolean isDifferent(String text, int start, int end) {
		boolean plain = end == start + 1 && text.charAt(start) < 0x0300;
		return !plain && !Normalizer.isNormalized(text.substring(start, end), Form.NFC);
	}

	private static int nextLetter(String text, int start) {
		int next = start + Character.charCount(text.codePointAt(start));
		while (next < text.length() && isMark(text.codePointAt(next)))
			next += Character.charCount(text.codePointAt(next));
		return next;
	}

	private static boolean isMark(int codePoint) {
		return codePoint >= 0x0300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
	}
}
