package vn.kehoach.importer.body;

import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.WordBounds;
import vn.kehoach.model.Separator;

/** Words of three and more capital letters behind a comma or "và": part of the name before them, or another body. */
final class Initials {
	private static final int FEWEST = 3;

	private Initials() {
	}

	/**
	 * True when a body of its own stands behind the separator: "VNPT", "EVN Vân Sơn", and behind a comma any initials that stand
	 * for no field of work. False for "PTNT" in "Sở Nông nghiệp và PTNT" and for what are no initials.
	 */
	static boolean nameABody(String text, ListSeparator separator) {
		int offset = separator.end();
		int end = WordBounds.wordEnd(text, offset);
		if (end - offset < FEWEST || !text.substring(offset, end).chars().allMatch(Character::isUpperCase)
				|| Lexicon.fields().match(text, offset) > 0)
			return false;
		return separator.separator() == Separator.COMMA || separator.separator() == Separator.SEMICOLON
				|| Lexicon.initials().match(text, offset) > 0 || text.startsWith(" ", end) && WordBounds.isCapital(text, end + 1);
	}
}
