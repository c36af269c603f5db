package vn.kehoach.model.text;

import java.text.Normalizer;

/** Vietnamese text without its diacritics: "Sở Tài chính" becomes "So Tai chinh". For identifiers and tolerant search. */
public final class PlainLetters {
	private PlainLetters() {
	}

	/** The text with each letter replaced by its base letter; đ by d. */
	public static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D');
	}
}
