package vn.kehoach.dsl.conversion;

/** Writes values of prose and strings so that the lexer reads them back. */
public final class ProseEscapes {
	private ProseEscapes() {
	}

	/** Text of prose with its escapes, to stand before further text; see {@link #beforeReference} and {@link #beforeMark}. */
	public static String withinProse(String text) {
		return text.replace("\\", "\\\\").replace("[[", "\\[\\[").replace("\"\"\"", "\\\"\\\"\\\"");
	}

	/** Escaped text that a reference follows directly: its last character must not join the brackets. */
	public static String beforeReference(String escaped) {
		return withEscapedEnd(escaped, '[');
	}

	/** Escaped text that the closing mark follows directly: its last character must not join the mark. */
	public static String beforeMark(String escaped) {
		return withEscapedEnd(escaped, '"');
	}

	private static String withEscapedEnd(String escaped, char character) {
		int last = escaped.length() - 1;
		if (last < 0 || escaped.charAt(last) != character)
			return escaped;
		int backslashes = 0;
		while (backslashes < last && escaped.charAt(last - 1 - backslashes) == '\\')
			backslashes++;
		return backslashes % 2 == 1 ? escaped : escaped.substring(0, last) + '\\' + character;
	}

	/** A string with its quotation marks; the kind of mark is chosen so that little is escaped. */
	public static String string(String value) {
		char quote = value.indexOf('"') >= 0 && value.indexOf('\'') < 0 ? '\'' : '"';
		String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
				.replace(String.valueOf(quote), "\\" + quote);
		return quote + escaped + quote;
	}

	/** True when the words can stand as the wording of a reference. */
	public static boolean canBeWording(String words) {
		return !words.isEmpty() && !words.contains("]]") && !words.endsWith("]") && !words.contains("\"\"\"")
				&& words.indexOf('\n') < 0 && words.indexOf('\r') < 0 && words.equals(words.strip());
	}
}
