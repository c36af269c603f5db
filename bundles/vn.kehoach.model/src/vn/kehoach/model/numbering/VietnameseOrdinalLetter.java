package vn.kehoach.model.numbering;

import java.util.OptionalInt;

/**
 * The letters that count points, in the order of the Vietnamese alphabet without ă, â, ê, ô, ơ, ư (Decree 30/2020/NĐ-CP,
 * Annex I, part I, II.6.đ): a, b, c, d, đ, e, g, h, …, y; then aa, ab, ….
 */
final class VietnameseOrdinalLetter {
	private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

	private VietnameseOrdinalLetter() {
	}

	static String write(int ordinal) {
		int index = ordinal - 1;
		String last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
		return index < LETTERS.length() ? last : write(index / LETTERS.length()) + last;
	}

	static OptionalInt read(String text) {
		int ordinal = 0;
		for (char letter : text.toCharArray()) {
			int index = LETTERS.indexOf(letter);
			if (index < 0 || text.length() > 2)
				return OptionalInt.empty();
			ordinal = ordinal * LETTERS.length() + index + 1;
		}
		return ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty();
	}
}
