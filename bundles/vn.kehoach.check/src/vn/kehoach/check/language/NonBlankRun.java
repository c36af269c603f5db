package vn.kehoach.check.language;

import vn.kehoach.check.passage.Word;

/** What stands directly beside a mark, without a blank. */
final class NonBlankRun {
	/**
	 * The letters and digits on both sides of a mark.
	 *
	 * @param before those that end at the mark
	 * @param after those that begin behind it
	 */
	record Sides(Side before, Side after) {
	}

	/**
	 * The letters and digits on one side.
	 *
	 * @param text letters and digits; empty for none
	 */
	record Side(String text) {
		/** Two letters or more. */
		boolean isWord() {
			return text.length() > 1 && text.chars().allMatch(Character::isLetter);
		}

		boolean isWordOrNumber() {
			return isWord() || !text.isEmpty() && text.chars().allMatch(Character::isDigit);
		}

		/** A word in lower case that is no abbreviation: it has a vowel. */
		boolean isSmallWord() {
			return isWord() && text.chars().allMatch(Character::isLowerCase) && Syllable.hasVowel(text);
		}

		/** A word of a capital and small letters. */
		boolean isCapitalisedWord() {
			return isWord() && Character.isUpperCase(text.charAt(0)) && text.substring(1).chars().allMatch(Character::isLowerCase);
		}
	}

	/** No address is looked for farther away than this. */
	private static final int REACH = 100;

	private NonBlankRun() {
	}

	static Sides sidesOf(String text, int position) {
		int start = position;
		while (start > 0 && Word.isPart(text.charAt(start - 1)))
			start--;
		int end = position + 1;
		while (end < text.length() && Word.isPart(text.charAt(end)))
			end++;
		return new Sides(new Side(text.substring(start, position)), new Side(text.substring(position + 1, end)));
	}

	/** True when the position is inside an address of the web or of mail. */
	static boolean isAddress(String text, int position) {
		int start = position;
		while (start > Math.max(0, position - REACH) && !Blank.at(text, start - 1))
			start--;
		int end = position;
		while (end < Math.min(text.length(), position + REACH) && !Blank.at(text, end))
			end++;
		String run = text.substring(start, end);
		return run.contains("://") || run.contains("www.") || run.indexOf('@') >= 0;
	}
}
