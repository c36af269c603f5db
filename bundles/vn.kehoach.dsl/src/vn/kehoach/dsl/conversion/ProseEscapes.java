package vn.kehoach.dsl.conversion;

/** Writes values of prose and strings so that the lexer reads them back. */
public final class ProseEscapes {
	private ProseEscapes() {
	}

	/**
	 * The text of a literal of prose, without its delimiters.
	 *
	 * @param value the literal's value, a line feed between paragraphs
	 */
	public static String prose(String value) {
		String text = value.replace("\\", "\\\\").replace("[[", "\\[\\[").replace("\"\"\"", "\\\"\\\"\\\"");
		boolean meetsDelimiter = text.endsWith("[") || text.endsWith("\"");
		return meetsDelimiter ? text.substring(0, text.length() - 1) + '\\' + text.charAt(text.length() - 1) : text;
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
				&& words.indexOf('\n') < 0 && words.equals(words.strip());
	}
}
