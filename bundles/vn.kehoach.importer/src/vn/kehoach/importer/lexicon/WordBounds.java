package vn.kehoach.importer.lexicon;

/** Where words begin and end. */
public final class WordBounds {
	private WordBounds() {
	}

	/** The end of the word that begins at the offset; the offset itself when no letter or digit stands there. */
	public static int wordEnd(String text, int offset) {
		int end = offset;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))
			end++;
		return end;
	}

	/** True when no word goes on at the offset. */
	public static boolean isWordEnd(String text, int offset) {
		return offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset));
	}

	/** True when a word begins at the offset. */
	public static boolean isWordStart(String text, int offset) {
		return offset < text.length() && Character.isLetterOrDigit(text.charAt(offset))
				&& (offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1)));
	}

	/** True when a capital letter stands at the offset. */
	public static boolean isCapital(String text, int offset) {
		return offset < text.length() && Character.isUpperCase(text.charAt(offset));
	}
}
