package vn.kehoach.dsl.lexing;

import java.text.Normalizer;

import org.antlr.runtime.CharStream;

/** The word that begins at an offset from the next character of the input. */
final class WordReader {
	private final String word;
	private final int end;

	WordReader(CharStream input, int start) {
		StringBuilder letters = new StringBuilder();
		int position = start;
		for (int next; (next = input.LA(position + 1)) != CharStream.EOF && Letters.continuesWord(next); position++)
			letters.append((char) next);
		word = Normalizer.normalize(letters, Normalizer.Form.NFC);
		end = position;
	}

	/** The word after one or more blanks, or null when there is no blank. */
	static WordReader afterBlanks(CharStream input, int start) {
		int position = start;
		while (Letters.isBlank(input.LA(position + 1)))
			position++;
		return position > start ? new WordReader(input, position) : null;
	}

	/** The word in NFC; empty when there is no letter. */
	String word() {
		return word;
	}

	/** The offset after the word. */
	int end() {
		return end;
	}
}
