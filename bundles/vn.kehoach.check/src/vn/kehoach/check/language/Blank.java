package vn.kehoach.check.language;

/** Blanks of a line: space, tab, no-break space. */
final class Blank {
	private Blank() {
	}

	static boolean is(char character) {
		return character == ' ' || character == '\t' || character == '\u00A0';
	}

	/** True when the text has a blank at the position. */
	static boolean at(String text, int position) {
		return position >= 0 && position < text.length() && is(text.charAt(position));
	}

	/** The offset behind the blanks that begin at a position. */
	static int skip(String text, int position) {
		int end = position;
		while (at(text, end))
			end++;
		return end;
	}
}
