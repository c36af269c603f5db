package vn.kehoach.model.text;

import java.util.Locale;

/** Capital letters of Vietnamese text. */
public final class Capitals {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private Capitals() {
	}

	/** The text with a capital first letter. */
	public static String first(String text) {
		return text.isEmpty() ? text : all(text.substring(0, 1)) + text.substring(1);
	}

	/** The text in capitals. */
	public static String all(String text) {
		return text.toUpperCase(VIETNAMESE);
	}

	/** True when the text has letters and all of them are capitals. */
	public static boolean isAll(String text) {
		return text.equals(all(text)) && text.chars().anyMatch(Character::isLetter);
	}
}
