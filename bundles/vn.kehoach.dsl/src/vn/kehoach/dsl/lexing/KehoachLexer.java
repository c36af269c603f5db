package vn.kehoach.dsl.lexing;

import org.antlr.runtime.RecognitionException;

import vn.kehoach.dsl.parser.antlr.internal.InternalKehoachLexer;
import vn.kehoach.dsl.parser.antlr.internal.InternalKehoachParser;

/** The lexer for files: the generated one with keywords of several words and free text recognised by {@link Lexemes}. */
public final class KehoachLexer extends InternalKehoachLexer {
	private static final Lexemes LEXEMES = new Lexemes(InternalKehoachParser.tokenNames);

	@Override
	public void mTokens() throws RecognitionException {
		if (!LEXEMES.consumed(this, state))
			super.mTokens();
	}
}
