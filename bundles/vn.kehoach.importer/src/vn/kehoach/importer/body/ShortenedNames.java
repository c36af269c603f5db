package vn.kehoach.importer.body;

import java.util.List;

import vn.kehoach.importer.lexicon.Lexicon;

/** Names that leave out a word said before: "các Sở: Tài chính, Nội vụ và Xây dựng", "Sở Tài chính, Xây dựng". */
final class ShortenedNames {
	private static final List<String> LEFT_OUT = List.of("Sở", "Bộ");

	/** The body whose shortened name stands at the offset after the given ones, or null. */
	NamedBody read(String text, int offset, List<NamedBody> before) {
		if (before.isEmpty())
			return null;
		String last = before.get(before.size() - 1).name();
		for (String word : LEFT_OUT) {
			if (last.startsWith(word + ' '))
				return read(text, offset, word, "");
		}
		return null;
	}

	/** The first of a list such as "các Sở: Tài chính, …", or null. */
	NamedBody readFirst(String text, int offset) {
		for (String word : LEFT_OUT) {
			for (String lead : List.of("các " + word + ": ", "các " + word + " ")) {
				if (text.regionMatches(true, offset, lead, 0, lead.length()))
					return read(text, offset + lead.length(), word, text.substring(offset, offset + lead.length()));
			}
		}
		return null;
	}

	private static NamedBody read(String text, int offset, String word, String lead) {
		String completed = word + ' ' + text.substring(offset, Math.min(text.length(), offset + 80));
		int end = Lexicon.bodies().match(completed, 0);
		if (end < 0)
			return null;
		String name = completed.substring(0, end);
		return new NamedBody(null, lead + name.substring(word.length() + 1), name, false);
	}
}
