package vn.kehoach.importer.source.text;

import java.text.Normalizer;
import java.util.Locale;

/** VNI fonts: a letter, then a sign for its accents; some letters have a place of their own. */
final class VniText {
	private static final String MARKS = "ùøûõïâêáàåãäéèúüë";
	private static final String[] ACCENTS = { "\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0306", "\u0302\u0301",
			"\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303",
			"\u0306\u0323" };
	private static final String OWN = "ôöñíìæóòî";
	private static final String[] OWN_LETTERS = { "ơ", "ư", "đ", "í", "ì", "ỉ", "ĩ", "ị", "ỵ" };
	private static final String VOWELS = "aeouyôöAEOUYÔÖ";

	private VniText() {
	}

	static String decode(String text) {
		StringBuilder result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int mark = MARKS.indexOf(Character.toLowerCase(c));
			if (mark >= 0 && i > 0 && VOWELS.indexOf(text.charAt(i - 1)) >= 0) {
				result.append(ACCENTS[mark]);
			} else {
				result.append(letter(c));
			}
		}
		return Normalizer.normalize(result, Normalizer.Form.NFC);
	}

	private static String letter(char c) {
		int own = OWN.indexOf(Character.toLowerCase(c));
		if (own < 0) {
			return String.valueOf(c);
		}
		return Character.isUpperCase(c) ? OWN_LETTERS[own].toUpperCase(Locale.ROOT) : OWN_LETTERS[own];
	}
}
