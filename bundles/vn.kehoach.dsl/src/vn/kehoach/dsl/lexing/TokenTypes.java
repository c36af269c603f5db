package vn.kehoach.dsl.lexing;

/** The token types of one generated parser; the parser for content assist numbers them otherwise than the one for files. */
final class TokenTypes {
	private final String[] tokenNames;

	TokenTypes(String[] tokenNames) {
		this.tokenNames = tokenNames;
	}

	int ofRule(String terminal) {
		for (int type = 0; type < tokenNames.length; type++) {
			if (tokenNames[type].equals("RULE_" + terminal))
				return type;
		}
		throw new IllegalArgumentException("The grammar has no terminal " + terminal);
	}
}
