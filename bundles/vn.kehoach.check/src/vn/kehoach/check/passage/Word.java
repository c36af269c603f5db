package vn.kehoach.check.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters, digits and combining marks without a break. A Vietnamese word here is what is written together, one
 * syllable.
 *
 * @param text the word
 * @param start its offset
 */
public record Word(String text, int start) {
	private static final char FIRST_BEYOND_ASCII = '\u0080';
	/** What tells a small letter from its capital in ASCII. */
	private static final int LOWER = 0x20;

	public int end() {
		return start + text.length();
	}

	/** The word in lower case. */
	public String lower() {
		return text.toLowerCase(Locale.ROOT);
	}

	/** True when it has no digit. */
	public boolean isLetters() {
		return text.chars().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
	}

	/** The words of a text in order. */
	public static List<Word> allOf(String text) {
		List<Word> words = new ArrayList<>();
		int start = -1;
		for (int position = 0; position <= text.length(); position++) {
			boolean inWord = position < text.length() && isPart(text.charAt(position));
			if (inWord && start < 0)
				start = position;
			if (!inWord && start >= 0) {
				words.add(new Word(text.substring(start, position), start));
				start = -1;
			}
		}
		return words;
	}

	/** True for letters, digits and combining marks. */
	public static boolean isPart(char character) {
		if (character < FIRST_BEYOND_ASCII)
			return character >= '0' && character <= '9' || (character | LOWER) >= 'a' && (character | LOWER) <= 'z';
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
	}
}
