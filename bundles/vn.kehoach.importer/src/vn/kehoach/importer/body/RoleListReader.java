package vn.kehoach.importer.body;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.lexicon.WordBounds;

/**
 * Reads text that holds nothing but bodies, such as what follows "Cơ quan phối hợp:" or a cell below that heading. There a name that no
 * word list knows is a body as well.
 */
public final class RoleListReader {
	private static final int MOST_WORDS = 14;
	private final BodyListReader lists = new BodyListReader();

	/** The bodies at the beginning of the text, as far as it is a list. */
	public BodyList read(String text) {
		List<NamedBody> bodies = new ArrayList<>();
		int end = 0;
		ListSeparator separator = null;
		do {
			int start = separator == null ? 0 : separator.end();
			BodyList found = found(text, start);
			if (found.isEmpty())
				break;
			bodies.add(separator == null ? found.bodies().getFirst() : found.bodies().getFirst().after(separator.separator()));
			bodies.addAll(found.bodies().subList(1, found.bodies().size()));
			end = found.end();
			separator = ListSeparator.at(text, end);
		} while (separator != null);
		return new BodyList(bodies, end);
	}

	/** True when nothing but a full stop or the like follows the list. */
	public static boolean isWhole(BodyList list, String text) {
		return !list.isEmpty() && text.substring(list.end()).matches("[.;,]?\\s*");
	}

	private BodyList found(String text, int start) {
		BodyList known = lists.read(text, start);
		return known.isEmpty() ? unknown(text, start) : known;
	}

	private static BodyList unknown(String text, int start) {
		boolean group = text.regionMatches(true, start, "các ", 0, 4) || text.regionMatches(true, start, "những ", 0, 6);
		if (!group && !WordBounds.isCapital(text, start))
			return new BodyList(List.of(), start);
		int end = NameWords.endOfAny(text, WordBounds.wordEnd(text, start));
		boolean name = text.substring(start, end).split(" ").length <= MOST_WORDS
				&& text.substring(end).matches("(?s)(?:[.,;].*| và .*|\\s*)");
		if (!name)
			return new BodyList(List.of(), start);
		String printed = text.substring(start, end);
		return new BodyList(List.of(new NamedBody(null, printed, printed, group)), end);
	}
}
