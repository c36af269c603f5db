package vn.kehoach.dsl.ide.highlighting;

import java.util.Set;

/**
 * What a token is and what else is said of it.
 *
 * @param kind what it is
 * @param modifiers what else
 */
record TokenMeaning(TokenKind kind, Set<TokenModifier> modifiers) {
	TokenMeaning(TokenKind kind) {
		this(kind, Set.of());
	}
}
