package vn.kehoach.check.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.context.ShippedEntries;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.text.Capitals;

/** Finds the names of all registered bodies in a text in one pass: a tree of words, longest name first, whole words only. */
public final class SpellingIndex {
	/** What can follow the words read so far. */
	private static final class Node {
		private final Map<String, Node> next = new HashMap<>(2);
		private final Map<String, Spelling> ends = new HashMap<>(1);
	}

	private final Node root = new Node();

	private SpellingIndex() {
	}

	/** The names of all loaded registries. */
	public static SpellingIndex of(CheckContext context) {
		return context.shared(SpellingIndex.class, run -> {
			SpellingIndex index = new SpellingIndex();
			run.registry().all(Assignee.class).forEach(index::add);
			return index;
		});
	}

	private void add(Assignee body) {
		if (body.getLabel() == null)
			return;
		add(new Spelling(body, body.getLabel(), Spelling.Kind.CANONICAL));
		for (String other : body.getSpellings())
			if (other != null && !other.equals(body.getLabel()))
				add(Spelling.other(body, other));
	}

	private void add(Spelling spelling) {
		add(spelling, spelling.text());
		if (!Capitals.first(spelling.text()).equals(spelling.text()))
			add(spelling, Capitals.first(spelling.text()));
	}

	private void add(Spelling spelling, String text) {
		Node node = root;
		for (Word word : Word.allOf(text))
			node = node.next.computeIfAbsent(word.text(), key -> new Node());
		if (node != root)
			node.ends.merge(text, spelling, SpellingIndex::chosen);
	}

	private static Spelling chosen(Spelling one, Spelling other) {
		if (ShippedEntries.contains(other.body()) && !ShippedEntries.contains(one.body()))
			return one;
		if (one.body() != other.body())
			return new Spelling(one.body(), one.text(), Spelling.Kind.AMBIGUOUS);
		return one.kind() == Spelling.Kind.CANONICAL ? one : other;
	}

	/** The names in a passage, from left to right, none inside another. */
	public List<SpellingMatch> matches(Passage passage) {
		List<SpellingMatch> matches = new ArrayList<>();
		int position = 0;
		while (position < passage.words().size()) {
			SpellingMatch match = longest(passage, position);
			if (match != null)
				matches.add(match);
			position = match == null ? position + 1 : match.last() + 1;
		}
		return matches;
	}

	private SpellingMatch longest(Passage passage, int first) {
		List<Word> words = passage.words();
		SpellingMatch longest = null;
		Node node = root.next.get(words.get(first).text());
		for (int last = first; node != null; last++) {
			Spelling spelling = node.ends.isEmpty()
					? null
					: node.ends.get(passage.text().substring(words.get(first).start(), words.get(last).end()));
			if (spelling != null)
				longest = new SpellingMatch(passage, spelling, first, last);
			node = last + 1 < words.size() ? node.next.get(words.get(last + 1).text()) : null;
		}
		return longest;
	}

	/** True when a name begins with the word. */
	boolean begins(String word) {
		return root.next.containsKey(word);
	}
}
