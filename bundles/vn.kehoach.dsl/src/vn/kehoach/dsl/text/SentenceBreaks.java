package vn.kehoach.dsl.text;

/**
 * Where a line of prose may be broken without a change of its value: at a single blank after the end of a sentence, and after a
 * semicolon once the line is long. A sentence a line keeps a changed sentence a small difference.
 */
final class SentenceBreaks {
	/** Shorter beginnings ("1.", "Điều 3.") stay with what follows. */
	private static final int SHORTEST_LINE = 16;
	private static final int LONG_LINE = 100;
	private static final String CLOSING_MARKS = "”\"’')»]";
	private static final String OPENING_MARKS = "“\"‘'(«";
	private static final String BULLETS = "-+•";

	private SentenceBreaks() {
	}

	/**
	 * True when the line may end before the blank at the position.
	 *
	 * @param value the text around the blank
	 * @param position the place of the blank
	 * @param lineLength the length of the line so far
	 * @param referenceFollows true when a reference stands after the value's last character
	 */
	static boolean at(String value, int position, int lineLength, boolean referenceFollows) {
		if (value.charAt(position) != ' ' || position == 0 || Character.isWhitespace(value.charAt(position - 1)))
			return false;
		boolean last = position + 1 == value.length();
		if (last && !referenceFollows || !last && !canBeginLine(value.charAt(position + 1)))
			return false;
		if (value.charAt(position - 1) == ';')
			return lineLength >= LONG_LINE;
		return lineLength >= SHORTEST_LINE && endsSentence(value, position) && (last || beginsSentence(value.charAt(position + 1)));
	}

	private static boolean canBeginLine(char character) {
		return !Character.isWhitespace(character) && BULLETS.indexOf(character) < 0;
	}

	private static boolean endsSentence(String value, int end) {
		int last = end - 1;
		while (last > 0 && CLOSING_MARKS.indexOf(value.charAt(last)) >= 0)
			last--;
		return ".!?…".indexOf(value.charAt(last)) >= 0;
	}

	private static boolean beginsSentence(char character) {
		return Character.isUpperCase(character) || Character.isDigit(character) || OPENING_MARKS.indexOf(character) >= 0;
	}
}
