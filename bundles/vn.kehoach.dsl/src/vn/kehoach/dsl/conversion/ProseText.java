package vn.kehoach.dsl.conversion;

/**
 * The text between two delimiters of prose, read as a value: one line a paragraph, no indentation, no line breaks that are
 * only blanks, escapes resolved, NFC. It remembers where each character came from, so that a finding in the value can be
 * shown in the file.
 */
public final class ProseText implements ValueSource {
	private final Origins origins = new Origins();
	private final String source;
	private final int end;

	private ProseText(String source, int end) {
		this.source = source;
		this.end = end;
	}

	/**
	 * Reads a literal.
	 *
	 * @param source the literal with its delimiters; offsets are in it
	 * @param start the offset behind the opening delimiter
	 * @param end the offset of the closing delimiter
	 * @param opens true when it is the beginning of the prose
	 * @param closes true when it is the end of the prose
	 */
	static ProseText read(String source, int start, int end, boolean opens, boolean closes) {
		ProseText text = new ProseText(source, end);
		text.readAll(opens ? text.skipWhiteSpace(start) : start);
		if (closes)
			text.origins.trimEnd();
		return text;
	}

	/** The value: paragraphs separated by one line feed. */
	public String value() {
		return origins.value();
	}

	@Override
	public int startOf(int valueOffset) {
		return origins.startOf(valueOffset);
	}

	@Override
	public int endOf(int valueOffset) {
		return origins.endOf(valueOffset);
	}

	private void readAll(int start) {
		int position = start;
		while (position < end) {
			int afterLineBreak = Character.isWhitespace(source.charAt(position)) ? skipWhiteSpace(position) : position;
			int lineBreaks = lineBreaks(position, afterLineBreak);
			position = lineBreaks > 0 ? readLineBreak(position, afterLineBreak, lineBreaks) : readCharacter(position);
		}
	}

	/** The number of line breaks in white space: CR LF, LF or CR. */
	private int lineBreaks(int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++) {
			boolean second = source.charAt(i) == '\n' && i > from && source.charAt(i - 1) == '\r';
			if (!second && (source.charAt(i) == '\n' || source.charAt(i) == '\r'))
				count++;
		}
		return count;
	}

	private int readLineBreak(int position, int after, int lineBreaks) {
		boolean paragraph = lineBreaks > 1 || after < end && ProseBullet.beginsAt(source.substring(after, Math.min(after + 2, end)), 0);
		origins.add(paragraph ? '\n' : ' ', position, after);
		return after;
	}

	private int readCharacter(int position) {
		char character = source.charAt(position);
		boolean escape = character == '\\' && position + 1 < end && "[\"\\".indexOf(source.charAt(position + 1)) >= 0;
		int after = position + (escape ? 2 : 1);
		origins.add(escape ? source.charAt(position + 1) : character, position, after);
		return after;
	}

	private int skipWhiteSpace(int start) {
		int position = start;
		while (position < end && Character.isWhitespace(source.charAt(position)))
			position++;
		return position;
	}
}
