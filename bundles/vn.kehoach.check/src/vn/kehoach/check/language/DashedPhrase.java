package vn.kehoach.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.kehoach.check.passage.Word;

/**
 * Two words joined by a hyphen or en dash between blanks.
 *
 * @param text the passage
 * @param start the offset of the first word
 * @param dash the offset of the dash
 * @param end the offset behind the second word
 */
record DashedPhrase(String text, int start, int dash, int end) {
	/** The phrases of a text. */
	static List<DashedPhrase> allOf(String text) {
		List<DashedPhrase> phrases = new ArrayList<>();
		for (int position = 2; position + 2 < text.length(); position++)
			if (isDash(text.charAt(position)) && text.charAt(position - 1) == ' ' && text.charAt(position + 1) == ' '
					&& Character.isLetter(text.charAt(position - 2)) && Character.isLetter(text.charAt(position + 2)))
				phrases.add(at(text, position));
		return phrases;
	}

	private static boolean isDash(char character) {
		return character == '-' || character == '–';
	}

	private static DashedPhrase at(String text, int dash) {
		int start = dash - 2;
		while (start > 0 && Word.isPart(text.charAt(start - 1)))
			start--;
		int end = dash + 2;
		while (end < text.length() && Word.isPart(text.charAt(end)))
			end++;
		return new DashedPhrase(text, start, dash, end);
	}

	boolean isEnDash() {
		return text.charAt(dash) == '–';
	}

	/** The phrase as it stands. */
	String words() {
		return text.substring(start, end);
	}

	/** What is the same for both ways to write it. */
	String key() {
		return words().toLowerCase(Locale.ROOT).replace('–', '-');
	}
}
