package vn.kehoach.dsl.ide.completion;

/**
 * What a proposal inserts.
 *
 * @param text the text for clients without snippets
 * @param snippet the same with tab stops, in the syntax of the Language Server Protocol; equals the text when there are none
 */
record Insertion(String text, String snippet) {

	/** Plain text. */
	static Insertion of(String text) {
		return new Insertion(text, text);
	}

	/** A snippet, whose placeholders are the plain text. */
	static Insertion ofSnippet(String snippet) {
		String plain = snippet.replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1").replaceAll("\\$\\{\\d+\\}|\\$\\d+", "");
		return new Insertion(plain.replace("\\}", "}"), snippet);
	}

	boolean hasTabStops() {
		return !text.equals(snippet);
	}
}
