package vn.kehoach.check.passage;

/** What the ends of a text say about it. */
final class SentenceShape {
	private static final String FINAL_MARKS = ".;:!?…/”\")";

	private SentenceShape() {
	}

	/** True when the text ends in a mark that ends a sentence or an item of a list, or in a closing quotation mark or bracket. */
	static boolean isFinished(CharSequence text) {
		int last = text.length() - 1;
		while (last >= 0 && Character.isWhitespace(text.charAt(last)))
			last--;
		return last >= 0 && FINAL_MARKS.indexOf(text.charAt(last)) >= 0;
	}

	/** True when the text begins with a small letter, as the continuation of another does. */
	static boolean beginsSmall(CharSequence text) {
		return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
	}
}
