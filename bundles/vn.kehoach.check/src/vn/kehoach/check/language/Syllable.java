package vn.kehoach.check.language;

import java.util.Locale;

import vn.kehoach.model.text.PlainLetters;

/** The letters of a Vietnamese syllable. */
final class Syllable {
	private Syllable() {
	}

	/** True when it has a vowel: it can be read as a word, unlike "tr" or "PGS". */
	static boolean hasVowel(String text) {
		return PlainLetters.of(text).toLowerCase(Locale.ROOT).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
	}
}
