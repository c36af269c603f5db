package vn.kehoach.model.numbering;

import java.util.Locale;
import java.util.OptionalInt;

/** How an ordinal is written. */
public enum NumberScheme {
	/** 1, 2, 3, … */
	ARABIC {
		@Override
		public String write(int ordinal) {
			return String.valueOf(ordinal);
		}

		@Override
		public OptionalInt read(String text) {
			return text.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
		}
	},
	/** I, II, III, … */
	ROMAN {
		@Override
		public String write(int ordinal) {
			return RomanNumeral.write(ordinal);
		}

		@Override
		public OptionalInt read(String text) {
			return RomanNumeral.read(text);
		}
	},
	/** a, b, c, d, đ, e, g, … */
	LETTER {
		@Override
		public String write(int ordinal) {
			return VietnameseOrdinalLetter.write(ordinal);
		}

		@Override
		public OptionalInt read(String text) {
			return VietnameseOrdinalLetter.read(text);
		}
	},
	/** A, B, C, D, Đ, … */
	CAPITAL {
		@Override
		public String write(int ordinal) {
			return VietnameseOrdinalLetter.write(ordinal).toUpperCase(Locale.ROOT);
		}

		@Override
		public OptionalInt read(String text) {
			boolean capital = text.equals(text.toUpperCase(Locale.ROOT));
			return capital ? VietnameseOrdinalLetter.read(text.toLowerCase(Locale.ROOT)) : OptionalInt.empty();
		}
	};

	/** The ordinal (from 1) in this scheme. */
	public abstract String write(int ordinal);

	/** The ordinal that the text writes in this scheme. */
	public abstract OptionalInt read(String text);
}
