package vn.kehoach.importer.body;

import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.WordBounds;

/** Reads one name of a body or of a group of bodies. */
final class BodyNameReader {
	private final GroupNameReader groups = new GroupNameReader();
	private final ShortenedNames shortened = new ShortenedNames();

	/** The body whose name begins at the offset, or null. */
	NamedBody read(String text, int offset) {
		NamedBody listed = shortened.readFirst(text, offset);
		if (listed != null)
			return listed;
		int group = groups.end(text, offset);
		if (group > offset)
			return body(text, offset, group, true);
		int end = end(text, offset);
		return end > offset ? body(text, offset, end, false) : null;
	}

	private static NamedBody body(String text, int start, int end, boolean group) {
		String printed = text.substring(start, end);
		return new NamedBody(null, printed, printed, group);
	}

	private int end(String text, int offset) {
		if (!WordBounds.isCapital(text, offset))
			return -1;
		int official = Lexicon.bodies().match(text, offset);
		if (official > 0)
			return NameWords.end(text, official);
		int head = Lexicon.heads().match(text, offset);
		if (head < 0)
			return -1;
		int end = Lexicon.openHeads().match(text, offset) == head ? NameWords.endOfAny(text, head) : NameWords.end(text, head);
		if (end == head)
			return Lexicon.standalone().match(text, offset) == head ? head : -1;
		return continued(text, end);
	}

	/** The end of an unknown name that goes on behind a comma or "và": "Ban Nội chính, Tổng hợp và Pháp chế". */
	private int continued(String text, int end) {
		ListSeparator separator = ListSeparator.at(text, end);
		if (separator == null || !WordBounds.isCapital(text, separator.end()) || beginsBody(text, separator.end())
				|| Initials.nameABody(text, separator))
			return end;
		int next = NameWords.end(text, separator.end() - 1);
		return next > separator.end() ? continued(text, next) : end;
	}

	private boolean beginsBody(String text, int offset) {
		return Lexicon.bodies().match(text, offset) > 0 || Lexicon.heads().match(text, offset) > 0 || groups.begins(text, offset);
	}
}
