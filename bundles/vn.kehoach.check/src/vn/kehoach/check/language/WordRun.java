package vn.kehoach.check.language;

import java.util.List;

import vn.kehoach.check.passage.Word;

/** Words that follow each other with nothing but blanks between them. */
final class WordRun {
	private WordRun() {
	}

	/** True when the words from a position on, as many as the count says, are separated by blanks only. */
	static boolean isOne(String text, List<Word> words, int position, int count) {
		for (int index = position + 1; index < position + count; index++)
			if (!isBlank(text, words.get(index - 1).end(), words.get(index).start()))
				return false;
		return true;
	}

	private static boolean isBlank(String text, int start, int end) {
		for (int position = start; position < end; position++)
			if (!Blank.is(text.charAt(position)))
				return false;
		return true;
	}
}
