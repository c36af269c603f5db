package vn.kehoach.dsl.lexing;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A keyword of one or more words, as the grammar spells it.
 *
 * @param words the words, NFC
 * @param tokenType the type of its token in the parser the phrase was taken from
 */
record KeywordPhrase(List<String> words, int tokenType) {

	static KeywordPhrase of(String keyword, int tokenType) {
		return new KeywordPhrase(Stream.of(keyword.split(" ")).map(word -> Normalizer.normalize(word, Normalizer.Form.NFC)).toList(),
				tokenType);
	}

	String firstWord() {
		return words.get(0);
	}

	String text() {
		return String.join(" ", words);
	}
}
