package vn.kehoach.importer.body;

import java.util.Locale;

/** Small letters at the beginning of a name. */
final class Spelling {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private Spelling() {
	}

	/** The name with a small first letter, unless its first word is an abbreviation such as "UBND". */
	static String lowerFirst(String name) {
		boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
		boolean capitalised = name.startsWith("Các ") || name.startsWith("Những ") || name.startsWith("Tất ");
		return abbreviation || !capitalised ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
	}
}
