package vn.kehoach.importer.identity;

import java.util.function.Consumer;

import vn.kehoach.importer.line.NoteMark;

/** Cuts text into words: what stands between blanks, without bullets and without calls of footnotes; mere punctuation is no word. */
final class Words {
	private final Consumer<String> sink;

	Words(Consumer<String> sink) {
		this.sink = sink;
	}

	void add(String text) {
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
			if (!blank && start < 0)
				start = i;
			if (blank && start >= 0) {
				word(text.substring(start, i));
				start = -1;
			}
		}
	}

	private void word(String token) {
		StringBuilder word = new StringBuilder(token.length());
		boolean lettered = false;
		for (int i = 0; i < token.length(); i++) {
			char character = token.charAt(i);
			lettered |= Character.isLetterOrDigit(character);
			boolean bullet = word.isEmpty() && "-+•*–—".indexOf(character) >= 0;
			if (!bullet && NoteMark.index(character) < 0)
				word.append(character);
		}
		if (lettered)
			sink.accept(word.toString());
	}
}
