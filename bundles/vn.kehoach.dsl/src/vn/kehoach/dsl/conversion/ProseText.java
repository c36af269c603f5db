package vn.kehoach.dsl.conversion;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The text between two delimiters of prose, read as a value: one line a paragraph, no indentation, no line breaks that are
 * only blanks, escapes resolved, NFC. It remembers where each character came from, so that a finding in the value can be
 * shown in the file.
 */
public final class ProseText {
	private final StringBuilder value = new StringBuilder();
	private int[] origins = new int[64];
	private final String source;

	private ProseText(String source) {
		this.source = source;
	}

	/**
	 * @param source the text between the delimiters
	 * @param opens true when it is the beginning of the prose
	 * @param closes true when it is the end of the prose
	 */
	public static ProseText read(String source, boolean opens, boolean closes) {
		ProseText text = new ProseText(source);
		text.readAll(opens ? skipWhiteSpace(source, 0) : 0);
		if (closes)
			text.trimEnd();
		return text;
	}

	/** The value: paragraphs separated by one line feed. */
	public String value() {
		return Normalizer.normalize(value, Normalizer.Form.NFC);
	}

	/**
	 * The offset in the source of the character at an offset of the value; exact for NFC sources, otherwise the nearest place
	 * found by scaling composed characters back.
	 */
	public int sourceOffset(int valueOffset) {
		int decomposed = Math.min(decomposedLength(valueOffset), value.length());
		return decomposed < value.length() ? origins[decomposed] : sourceEnd();
	}

	private int sourceEnd() {
		return value.isEmpty() ? 0 : origins[value.length() - 1] + 1;
	}

	private int decomposedLength(int valueOffset) {
		if (Normalizer.isNormalized(value, Normalizer.Form.NFC))
			return valueOffset;
		int end = 0;
		while (end < value.length() && Normalizer.normalize(value.substring(0, end), Normalizer.Form.NFC).length() < valueOffset)
			end++;
		return end;
	}

	private void readAll(int start) {
		int position = start;
		while (position < source.length()) {
			int lineBreak = lineBreakAt(position);
			if (lineBreak > 0)
				position = readLineBreak(position, lineBreak);
			else
				position = readCharacter(position);
		}
	}

	/** The end of the white space at a position when it holds a line break, else 0. */
	private int lineBreakAt(int position) {
		if (!Character.isWhitespace(source.charAt(position)))
			return 0;
		int end = skipWhiteSpace(source, position);
		return source.substring(position, end).indexOf('\n') >= 0 || source.substring(position, end).indexOf('\r') >= 0 ? end : 0;
	}

	private int readLineBreak(int position, int end) {
		boolean paragraph = emptyLineIn(source.substring(position, end)) || ProseBullet.beginsAt(source, end);
		append(paragraph ? '\n' : ' ', position);
		return end;
	}

	private static boolean emptyLineIn(String whiteSpace) {
		return whiteSpace.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n').count() > 1;
	}

	private int readCharacter(int position) {
		char character = source.charAt(position);
		boolean escape = character == '\\' && position + 1 < source.length() && "[\"\\".indexOf(source.charAt(position + 1)) >= 0;
		append(escape ? source.charAt(position + 1) : character, position);
		return position + (escape ? 2 : 1);
	}

	private void append(char character, int origin) {
		if (value.length() == origins.length)
			origins = Arrays.copyOf(origins, origins.length * 2);
		origins[value.length()] = origin;
		value.append(character);
	}

	private void trimEnd() {
		int end = value.length();
		while (end > 0 && Character.isWhitespace(value.charAt(end - 1)))
			end--;
		value.setLength(end);
	}

	private static int skipWhiteSpace(String text, int start) {
		int position = start;
		while (position < text.length() && Character.isWhitespace(text.charAt(position)))
			position++;
		return position;
	}
}
