package vn.kehoach.report.compose;

import java.util.IdentityHashMap;
import java.util.Map;

import vn.kehoach.model.Footnote;

/** Numbers footnotes in the order in which they are first referred to. */
final class FootnoteNumbers {
	private final Map<Footnote, Integer> numbers = new IdentityHashMap<>();

	boolean isNew(Footnote footnote) {
		return !numbers.containsKey(footnote);
	}

	int of(Footnote footnote) {
		return numbers.computeIfAbsent(footnote, key -> numbers.size() + 1);
	}
}
