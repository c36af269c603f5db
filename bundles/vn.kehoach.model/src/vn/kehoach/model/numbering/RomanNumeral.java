package vn.kehoach.model.numbering;

import java.util.OptionalInt;

/** Roman numerals in capitals, from 1 to 3999. */
final class RomanNumeral {
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] SIGNS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private RomanNumeral() {
	}

	static String write(int number) {
		StringBuilder numeral = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			for (; rest >= VALUES[i]; rest -= VALUES[i])
				numeral.append(SIGNS[i]);
		}
		return numeral.toString();
	}

	/** The number, if the text is its numeral in the usual form. */
	static OptionalInt read(String text) {
		if (!text.matches("[IVXLCDM]{1,15}"))
			return OptionalInt.empty();
		int number = 0;
		int position = 0;
		for (int i = 0; i < VALUES.length; i++) {
			for (; text.startsWith(SIGNS[i], position); position += SIGNS[i].length())
				number += VALUES[i];
		}
		return write(number).equals(text) ? OptionalInt.of(number) : OptionalInt.empty();
	}
}
