package vn.kehoach.dsl.lexing;

import java.util.List;
import java.util.stream.Stream;

import vn.kehoach.dsl.parser.antlr.internal.InternalKehoachParser;

/** How keywords are spelled. */
public final class KeywordSpelling {
	private static final List<String> PHRASES = Stream.of(InternalKehoachParser.tokenNames).filter(name -> name.startsWith("'"))
			.map(KeywordSpelling::of).filter(keyword -> Letters.startsWord(keyword.charAt(0))).sorted().toList();

	private KeywordSpelling() {
	}

	/** The keyword of a generated parser's token name: quotation marks and escapes resolved. */
	public static String of(String tokenName) {
		return KeywordPhrases.unquoted(tokenName);
	}

	/** All keywords of letters, in alphabetical order. */
	public static List<String> phrases() {
		return PHRASES;
	}
}
