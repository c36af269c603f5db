package vn.kehoach.dsl.lexing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.FailedPredicateException;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.RecognizerSharedState;
import org.antlr.runtime.Token;

/**
 * The part of lexing that the generated lexers leave to this package: keywords of several words, identifiers, numbers, free text.
 */
public final class Lexemes {
	private final KeywordPhrases keywords;
	private final QuotedText texts;
	private final NumberText numbers;
	private final int identifier;
	private final int other;

	/** @param tokenNames the token names of the generated parser that the lexer feeds */
	public Lexemes(String[] tokenNames) {
		keywords = new KeywordPhrases(tokenNames);
		texts = new QuotedText(new TokenTypes(tokenNames));
		numbers = new NumberText(new TokenTypes(tokenNames));
		identifier = new TokenTypes(tokenNames).ofRule("ID");
		other = new TokenTypes(tokenNames).ofRule("ANY_OTHER");
	}

	/**
	 * Consumes the token at the next character when it is one of this package's.
	 *
	 * @return false, with nothing consumed, when the token is the generated lexer's
	 */
	public boolean consumed(Lexer lexer, RecognizerSharedState state) {
		Lexeme lexeme = at(lexer.getCharStream());
		if (lexeme == null)
			return false;
		consume(lexer.getCharStream(), lexeme.length());
		state.type = lexeme.tokenType();
		state.channel = Token.DEFAULT_CHANNEL;
		return true;
	}

	private Lexeme at(CharStream input) {
		if (Character.isSurrogatePair((char) input.LA(1), (char) input.LA(2)))
			return new Lexeme(other, 2);
		if (!Letters.startsWord(input.LA(1))) {
			Lexeme text = texts.at(input);
			return text != null ? text : numbers.at(input);
		}
		Lexeme keyword = keywords.longestAt(input);
		return keyword != null ? keyword : new Lexeme(identifier, new WordReader(input, 0).end());
	}

	/**
	 * Consumes the beginning of a keyword at a line's end, so that content assist sees the whole of what was typed.
	 *
	 * @throws FailedPredicateException when there was one: the lexer makes it one invalid token
	 */
	public void refuseUnfinishedKeyword(CharStream input) throws FailedPredicateException {
		if (!Letters.startsWord(input.LA(1)) || keywords.longestAt(input) != null)
			return;
		int length = keywords.unfinishedLength(input);
		if (length > 0) {
			consume(input, length);
			throw new FailedPredicateException(input, "keyword", "unfinished");
		}
	}

	private static void consume(CharStream input, int length) {
		for (int i = 0; i < length; i++)
			input.consume();
	}
}
