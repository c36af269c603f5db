package vn.kehoach.check.recipients;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** A text as collective names are looked for in it: small letters, single blanks, "ủy" with its mark on the first vowel. */
final class SmallLetters {
	private SmallLetters() {
	}

	static String of(String text) {
		if (text == null)
			return "";
		String small = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
		return small.replace("uỷ", "ủy").replaceAll("[\\s\\u00A0]+", " ").strip();
	}
}
