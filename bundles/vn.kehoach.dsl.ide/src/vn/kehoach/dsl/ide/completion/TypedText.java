package vn.kehoach.dsl.ide.completion;

import java.text.Normalizer;

/**
 * Text on the caret's line that ends at the caret and may be the beginning of something proposed.
 *
 * @param text as it was typed: composed or decomposed, with or without tone marks
 * @param start the offset of its first character
 */
record TypedText(String text, int start) {

	/** True when the character can be part of typed words: letters, digits, what numbers of documents contain, and blanks. */
	static boolean continues(char character) {
		return isWordPart(character) || isBlank(character);
	}

	/** True when the character is part of a word, a number, a date or the number of a document. */
	static boolean isWordPart(char character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK
				|| "_-/^.".indexOf(character) >= 0;
	}

	/** True when a word of the text begins at the offset; what follows a full stop is one too, for the year in [[id.2027]]. */
	static boolean beginsWord(String text, int offset) {
		return isWordPart(text.charAt(offset)) && text.charAt(offset) != '.'
				&& (offset == 0 || !isWordPart(text.charAt(offset - 1)) || text.charAt(offset - 1) == '.');
	}

	/** The text in composed letters, one blank between words. */
	String composed() {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[ \t\u00A0]+", " ");
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	/** True when the last word is finished. */
	boolean endsWithBlank() {
		return !text.isEmpty() && isBlank(text.charAt(text.length() - 1));
	}

	static boolean isBlank(char character) {
		return character == ' ' || character == '\t' || character == '\u00A0';
	}
}
