package vn.kehoach.check.language;

/** The letters of a Vietnamese syllable. */
final class Syllable {
	private static final String CONSONANTS = "bcdđfghjklmnpqrstvwxz";

	private Syllable() {
	}

	/** True when it has a vowel: it can be read as a word, unlike "tr" or "PGS". */
	static boolean hasVowel(String text) {
		return text.chars().anyMatch(c -> Character.isLetter(c) && CONSONANTS.indexOf(Character.toLowerCase(c)) < 0);
	}
}
