package vn.kehoach.check.indicators.prose;

/**
 * The sentence around a place of a text; a semicolon ends one too.
 *
 * @param start the offset of its first character
 * @param end the offset of the mark that ends it
 */
record SentenceBounds(int start, int end) {
	static SentenceBounds around(String text, int from, int to) {
		int start = from;
		while (start > 0 && !isEnd(text, start - 1))
			start--;
		int end = to;
		while (end < text.length() && !isEnd(text, end))
			end++;
		return new SentenceBounds(start, end);
	}

	private static boolean isEnd(String text, int position) {
		char mark = text.charAt(position);
		boolean closing = mark == '.' || mark == '!' || mark == '?' || mark == ';';
		return closing && (position + 1 == text.length() || Character.isWhitespace(text.charAt(position + 1)));
	}
}
