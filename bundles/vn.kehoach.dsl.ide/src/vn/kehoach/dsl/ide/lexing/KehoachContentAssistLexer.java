package vn.kehoach.dsl.ide.lexing;

import org.antlr.runtime.RecognitionException;

import vn.kehoach.dsl.ide.contentassist.antlr.internal.InternalKehoachLexer;
import vn.kehoach.dsl.ide.contentassist.antlr.internal.InternalKehoachParser;
import vn.kehoach.dsl.lexing.Lexemes;

/** The lexer for content assist: like the one for files, but a keyword that is only half typed is one token. */
public final class KehoachContentAssistLexer extends InternalKehoachLexer {
	private static final Lexemes LEXEMES = new Lexemes(InternalKehoachParser.tokenNames);

	@Override
	public void mTokens() throws RecognitionException {
		LEXEMES.refuseUnfinishedKeyword(input);
		if (!LEXEMES.consumed(this, state))
			super.mTokens();
	}
}
