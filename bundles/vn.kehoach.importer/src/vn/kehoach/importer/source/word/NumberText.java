package vn.kehoach.importer.source.word;

import java.util.Locale;

/** A number of a list in the format that Word names. */
final class NumberText {
	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_SIGNS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	private static final int LATIN_LETTERS = 26;
	private static final int TEN = 10;

	private NumberText() {
	}

	/** @param format the value of {@code w:numFmt}; an unknown one counts as decimal */
	static String of(int number, String format) {
		return switch (format) {
		case "upperRoman" -> roman(number);
		case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
		case "upperLetter" -> letters(number);
		case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
		case "decimalZero" -> (number < TEN ? "0" : "") + number;
		case "none" -> "";
		default -> Integer.toString(number);
		};
	}

	private static String roman(int number) {
		StringBuilder result = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN_VALUES.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				result.append(ROMAN_SIGNS[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return result.toString();
	}

	private static String letters(int number) {
		if (number < 1) {
			return "";
		}
		String letter = String.valueOf((char) ('A' + (number - 1) % LATIN_LETTERS));
		return letter.repeat(1 + (number - 1) / LATIN_LETTERS);
	}
}
