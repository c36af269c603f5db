package vn.kehoach.check.language;

import vn.kehoach.check.passage.Word;

/** A few words of a passage to show where something is. */
final class PassageQuote {
	private PassageQuote() {
	}

	/** The range with the word before and the word after it. */
	static String around(String text, int start, int end) {
		int from = start;
		while (from > 0 && Blank.at(text, from - 1))
			from--;
		while (from > 0 && Word.isPart(text.charAt(from - 1)))
			from--;
		int to = Blank.skip(text, end);
		while (to < text.length() && Word.isPart(text.charAt(to)))
			to++;
		return text.substring(from, to);
	}
}
