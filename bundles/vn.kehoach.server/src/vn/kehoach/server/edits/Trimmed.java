package vn.kehoach.server.edits;

import vn.kehoach.dsl.validation.SourceEdit;

/** Edits without what they leave as it is at their beginning and end. */
final class Trimmed {
	private Trimmed() {
	}

	static SourceEdit of(SourceEdit edit, String text) {
		int start = edit.range().start();
		int end = edit.range().end();
		String words = edit.text();
		int from = 0;
		while (start + from < end && from < words.length() && text.charAt(start + from) == words.charAt(from))
			from++;
		from = beforePair(words, from);
		int to = 0;
		while (end - to > start + from && words.length() - to > from && text.charAt(end - to - 1) == words.charAt(words.length() - to - 1))
			to++;
		to = to > 0 && Character.isLowSurrogate(words.charAt(words.length() - to)) ? to - 1 : to;
		return SourceFile.edit(start + from, end - to, words.substring(from, words.length() - to));
	}

	/** Never between the two halves of a character, nor of a line break. */
	private static int beforePair(String words, int at) {
		boolean inside = at > 0 && (Character.isHighSurrogate(words.charAt(at - 1)) || words.charAt(at - 1) == '\r');
		return inside ? at - 1 : at;
	}
}
