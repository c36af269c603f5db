package vn.kehoach.dsl.lexing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.eclipse.xtext.util.Strings;

/**
 * Finds the longest keyword at a place of the input, comparing whole words. The lexers that ANTLR generates cannot do this
 * for keywords with blanks: they give up in the middle of "chủ tịch" beside the keyword "chủ trì", or split an identifier
 * that begins with a keyword.
 */
final class KeywordPhrases {
	private final Map<String, List<KeywordPhrase>> byFirstWord = new HashMap<>();

	/** @param tokenNames the token names of a generated ANTLR parser */
	KeywordPhrases(String[] tokenNames) {
		for (int type = 0; type < tokenNames.length; type++) {
			String name = tokenNames[type];
			if (name.startsWith("'") && Letters.startsWord(unquoted(name).charAt(0))) {
				KeywordPhrase phrase = KeywordPhrase.of(unquoted(name), type);
				byFirstWord.computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>()).add(phrase);
			}
		}
	}

	static String unquoted(String tokenName) {
		return Strings.convertFromJavaString(tokenName.substring(1, tokenName.length() - 1), true);
	}

	/** The longest keyword that begins at the next character, or null. */
	Lexeme longestAt(CharStream input) {
		WordReader first = new WordReader(input, 0);
		Lexeme longest = null;
		for (KeywordPhrase phrase : byFirstWord.getOrDefault(first.word(), List.of())) {
			int end = endOf(phrase, input, first.end());
			if (end > 0 && (longest == null || end > longest.length()))
				longest = new Lexeme(phrase.tokenType(), end);
		}
		return longest;
	}

	private static int endOf(KeywordPhrase phrase, CharStream input, int firstEnd) {
		int end = firstEnd;
		for (String expected : phrase.words().subList(1, phrase.words().size())) {
			WordReader next = WordReader.afterBlanks(input, end);
			if (next == null || !next.word().equals(expected))
				return -1;
			end = next.end();
		}
		return end;
	}

	/**
	 * The length of the rest of the line when it is the beginning of a keyword of several words ("phối h"), else 0. Content
	 * assist proposes the keyword for the whole of it.
	 */
	int unfinishedLength(CharStream input) {
		StringBuilder line = new StringBuilder();
		for (int next, i = 1; (next = input.LA(i)) != CharStream.EOF && next != '\n' && next != '\r'; i++)
			line.append((char) next);
		String typed = Normalizer.normalize(line, Normalizer.Form.NFC).replaceAll("[ \t\u00A0]+", " ");
		String firstWord = new WordReader(input, 0).word();
		if (typed.length() == firstWord.length())
			return 0;
		boolean unfinished = byFirstWord.getOrDefault(firstWord, List.of()).stream()
				.anyMatch(phrase -> phrase.text().length() > typed.length() && phrase.text().startsWith(typed));
		return unfinished ? line.length() : 0;
	}
}
