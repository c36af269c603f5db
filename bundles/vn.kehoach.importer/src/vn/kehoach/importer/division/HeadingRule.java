package vn.kehoach.importer.division;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.outline.Numeral;
import vn.kehoach.model.text.Capitals;

/** Tells titles from text that runs in behind a number. */
final class HeadingRule {
	private static final int LONGEST_TITLE = 60;
	private static final int LONGEST_LABEL = 12;

	private HeadingRule() {
	}

	/**
	 * True when the text behind a number is a title.
	 *
	 * @param numeral the number's kind
	 * @param text what stands behind it
	 * @param hasContents true when something follows below
	 */
	static boolean isTitle(Numeral numeral, String text, boolean hasContents) {
		if (text.isEmpty() || NoteMark.isIn(text))
			return false;
		boolean structural = numeral.isPart() || numeral == Numeral.CHAPTER || numeral == Numeral.SECTION;
		if (structural && Capitals.isAll(text))
			return true;
		int words = text.split(" ").length;
		if (words > LONGEST_TITLE || !hasContents && !structural)
			return false;
		if (text.endsWith(":"))
			return words <= LONGEST_LABEL && !text.matches("(?U).*\\b(?:sau|sau đây|gồm|cụ thể|là) ?:$");
		return !text.matches("(?s).*[.;,!?…/]$");
	}
}
