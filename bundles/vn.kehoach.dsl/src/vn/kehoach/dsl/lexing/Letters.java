package vn.kehoach.dsl.lexing;

/** The letters of identifiers and keywords: Latin with Vietnamese diacritics, precomposed or combining. The grammar's terminal LETTER. */
final class Letters {
	private Letters() {
	}

	static boolean startsWord(int character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '_'
				|| character >= 0xC0 && character <= 0x24F && character != 0xD7 && character != 0xF7
				|| character >= 0x300 && character <= 0x36F || character >= 0x1E00 && character <= 0x1EFF;
	}

	static boolean continuesWord(int character) {
		return startsWord(character) || character >= '0' && character <= '9';
	}

	static boolean isBlank(int character) {
		return character == ' ' || character == '\t' || character == '\u00A0';
	}
}
