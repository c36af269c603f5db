package vn.kehoach.ui.served;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.kehoach.model.text.PlainLetters;

/**
 * What somebody looks for: words that all have to be in a text, in any order, whatever the case and without minding tone marks.
 *
 * @param words in plain small letters; empty finds everything
 */
public record SearchWords(List<String> words) {
	/** Finds everything. */
	public static final SearchWords ALL = new SearchWords(List.of());

	/** Typed words. */
	public static SearchWords of(String typed) {
		return new SearchWords(Stream.of(plain(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
	}

	/** True when all words are in the text. */
	public boolean isIn(String text) {
		if (words.isEmpty())
			return true;
		String plain = plain(text);
		return words.stream().allMatch(plain::contains);
	}

	private static String plain(String text) {
		return PlainLetters.of(text).toLowerCase(Locale.ROOT);
	}
}
