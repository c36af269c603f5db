package vn.kehoach.ui.editor.edits;

/**
 * The one replacement that turns a text into another: what both begin and end with stays.
 *
 * @param offset in the old text
 * @param length in the old text
 * @param replacement the new words
 */
public record TextDifference(int offset, int length, String replacement) {
	/** The difference of two texts. */
	public static TextDifference between(String older, String newer) {
		int shorter = Math.min(older.length(), newer.length());
		int start = 0;
		while (start < shorter && older.charAt(start) == newer.charAt(start))
			start++;
		int end = 0;
		while (end < shorter - start && older.charAt(older.length() - 1 - end) == newer.charAt(newer.length() - 1 - end))
			end++;
		return new TextDifference(start, older.length() - end - start, newer.substring(start, newer.length() - end));
	}

	/** Whether both texts are the same. */
	public boolean isNone() {
		return length == 0 && replacement.isEmpty();
	}
}
