package vn.kehoach.importer.outline;

import java.util.OptionalInt;

import vn.kehoach.model.numbering.NumberScheme;

/** The kinds of numbers that begin a line, from the outermost to the innermost. */
public enum Numeral {
	/** "Phần thứ nhất". */
	PART_WORD(true),
	/** "Chương I". */
	CHAPTER(true),
	/** "Mục 1". */
	SECTION(true),
	/** "Điều 1.". */
	ARTICLE(true),
	/** "A.", "B-". */
	CAPITAL(false),
	/** "I.", "II-". */
	ROMAN(false),
	/** "Đề án 1:", "Dự án số 2.". */
	PROJECT(false),
	/** "Nhiệm vụ 1:", "Nhiệm vụ số 2.". */
	TASK(false),
	/** "1.", "1.1.". */
	ARABIC(false),
	/** "(1)". */
	IN_PARENTHESES(false),
	/** "1)". */
	BEFORE_PARENTHESIS(false),
	/** "a)". */
	LETTER(false);

	private final boolean word;

	Numeral(boolean word) {
		this.word = word;
	}

	/** True for numbers that follow a word: "Điều", "Chương". */
	public boolean isWord() {
		return word;
	}

	/** True for the numbers of parts. */
	public boolean isPart() {
		return this == CAPITAL || this == ROMAN || this == PART_WORD;
	}

	/** The number written in the scheme of this kind. */
	OptionalInt read(String number) {
		return switch (this) {
		case CAPITAL -> NumberScheme.CAPITAL.read(number);
		case ROMAN -> NumberScheme.ROMAN.read(number);
		case LETTER -> NumberScheme.LETTER.read(number);
		default -> NumberScheme.ARABIC.read(number);
		};
	}
}
