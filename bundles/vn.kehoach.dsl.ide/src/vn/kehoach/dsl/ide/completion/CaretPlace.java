package vn.kehoach.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place of a caret in a file.
 *
 * @param kind what the caret stands in
 * @param text the file's text
 * @param caret the offset of the caret
 * @param before the text before the caret as far as the grammar needs it: without comments, the contents of finished blocks, strings
 *            and prose
 * @param headings the lines that open the blocks around the caret, and the caret's block; for when there are errors further up
 * @param headingsAndLine the lines that open the blocks around the caret, and the caret's line
 */
record CaretPlace(PlaceKind kind, String text, int caret, String before, String headings, String headingsAndLine) {
	private static final int MOST_WORDS = 8;

	/**
	 * What may have been typed for the token at the caret, the longest first: up to eight words of the line. The last one is the word
	 * at the caret, or nothing.
	 */
	List<TypedText> typed() {
		List<TypedText> typed = new ArrayList<>();
		int start = caret;
		while (start > 0 && TypedText.continues(text.charAt(start - 1)) && typed.size() < MOST_WORDS) {
			start--;
			if (TypedText.beginsWord(text, start) && isKept(start))
				typed.addFirst(new TypedText(text.substring(start, caret), start));
		}
		if (start == caret || TypedText.isBlank(text.charAt(caret - 1)) || text.charAt(caret - 1) == '.')
			typed.addLast(new TypedText("", caret));
		return typed;
	}

	private boolean isKept(int start) {
		return kind == PlaceKind.PROSE || before.endsWith(text.substring(start, caret));
	}

	/** What the grammar is asked about, one after the other until it knows an answer. */
	Stream<String> readings() {
		return Stream.of(before, headings, headingsAndLine).distinct();
	}

	/** A reading without what was typed at its end. */
	String without(TypedText typed, String reading) {
		return reading.substring(0, reading.length() - (caret - typed.start()));
	}

	/** True when a block is open before the caret. */
	boolean isInBlock() {
		return before.chars().filter(character -> character == '{').count() > before.chars().filter(character -> character == '}').count();
	}

	/** True when the reference at the caret has no closing brackets yet. */
	boolean lacksReferenceEnd() {
		int end = caret;
		while (end < text.length() && (TypedText.isWordPart(text.charAt(end)) || text.charAt(end) == ':'))
			end++;
		return !text.startsWith("]]", end) && !text.startsWith("|", end);
	}
}
