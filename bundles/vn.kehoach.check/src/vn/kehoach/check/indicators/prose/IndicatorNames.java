package vn.kehoach.check.indicators.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;

/** Finds the names of all indicators in a text in one pass: a tree of words in lower case, longest name first. */
final class IndicatorNames {
	/** What can follow the words read so far. */
	private static final class Node {
		private final Map<String, Node> next = new HashMap<>(2);
		private Indicator end;
		private boolean ambiguous;
	}

	private final Node root = new Node();
	private Passage last;
	private List<NamedIndicator> lastFound = List.of();

	private IndicatorNames() {
	}

	static IndicatorNames of(CheckContext context) {
		return context.shared(IndicatorNames.class, run -> {
			IndicatorNames names = new IndicatorNames();
			run.registry().all(IndicatorListing.class).forEach(names::add);
			return names;
		});
	}

	private void add(IndicatorListing listing) {
		if (listing instanceof Indicator indicator) {
			add(indicator, indicator.getLabel());
			indicator.getSpellings().forEach(spelling -> add(indicator, spelling));
		}
		listing.eContents().stream().filter(IndicatorListing.class::isInstance).map(IndicatorListing.class::cast).forEach(this::add);
	}

	private void add(Indicator indicator, String name) {
		if (name == null || indicator.getId() == null)
			return;
		Node node = root;
		for (Word word : Word.allOf(name))
			node = node.next.computeIfAbsent(word.lower(), key -> new Node());
		node.ambiguous |= node.end != null && node.end != indicator;
		node.end = indicator;
	}

	/** The names in a passage, from left to right, none inside another; those that two indicators bear are left out. */
	List<NamedIndicator> in(Passage passage) {
		if (root.next.isEmpty())
			return List.of();
		if (passage != last) {
			lastFound = find(passage);
			last = passage;
		}
		return lastFound;
	}

	private List<NamedIndicator> find(Passage passage) {
		List<NamedIndicator> found = new ArrayList<>();
		int position = 0;
		while (position < passage.words().size()) {
			int end = longest(passage.words(), position, found);
			position = Math.max(end, position) + 1;
		}
		return found;
	}

	/** The place of the last word of the longest name that begins at the position; -1 when none does. */
	private int longest(List<Word> words, int first, List<NamedIndicator> found) {
		Node best = null;
		int end = -1;
		Node node = root.next.get(words.get(first).lower());
		for (int last = first; node != null; last++) {
			if (node.end != null) {
				best = node;
				end = last;
			}
			node = last + 1 < words.size() ? node.next.get(words.get(last + 1).lower()) : null;
		}
		if (best != null && !best.ambiguous)
			found.add(new NamedIndicator(best.end, words.get(first).start(), words.get(end).end()));
		return end;
	}
}
