package vn.kehoach.importer.line;

/** Characters that stand for the calls of footnotes in lines, from the private use area of Unicode. */
public final class NoteMark {
	private static final char FIRST = '\uE000';
	private static final int MOST = 0x1800;

	private NoteMark() {
	}

	/** The character of the note with this index. */
	static char of(int index) {
		return (char) (FIRST + index);
	}

	/** True when as many notes can be marked. */
	static boolean canMark(int notes) {
		return notes <= MOST;
	}

	/** The index of the note that the character stands for, or -1. */
	public static int index(char character) {
		return character >= FIRST && character < FIRST + MOST ? character - FIRST : -1;
	}

	/** True when a note is called in the text. */
	public static boolean isIn(String text) {
		return text.chars().anyMatch(character -> index((char) character) >= 0);
	}

	/** The text without calls of notes. */
	public static String without(String text) {
		if (!isIn(text))
			return text;
		StringBuilder plain = new StringBuilder();
		text.chars().filter(character -> index((char) character) < 0).forEach(character -> plain.append((char) character));
		return plain.toString();
	}
}
