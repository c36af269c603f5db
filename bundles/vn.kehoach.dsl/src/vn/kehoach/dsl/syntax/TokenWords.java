package vn.kehoach.dsl.syntax;

import org.antlr.runtime.Token;

import vn.kehoach.dsl.lexing.KeywordSpelling;

/** Names tokens in the user's language. */
final class TokenWords {
	private static final int LONGEST_QUOTE = 40;

	private TokenWords() {
	}

	/** The words for a token type. */
	static String ofType(String tokenName) {
		if (tokenName.startsWith("RULE_PROSE"))
			return SyntaxMessages.get("token.PROSE");
		if (tokenName.startsWith("RULE_"))
			return SyntaxMessages.get("token." + tokenName.substring("RULE_".length()));
		if (tokenName.equals("EOF"))
			return SyntaxMessages.get("token.EOF");
		return quoted(KeywordSpelling.of(tokenName));
	}

	/** The text of a token, one short line. */
	static String of(Token token) {
		String text = token.getText() == null ? "" : token.getText();
		return text.startsWith("\"\"\"") ? SyntaxMessages.get("token.PROSE") : quoted(text);
	}

	static String quoted(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return "“" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "”";
	}
}
