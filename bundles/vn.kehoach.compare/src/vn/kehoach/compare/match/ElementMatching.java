package vn.kehoach.compare.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.kehoach.compare.Attribute;
import vn.kehoach.compare.ElementKind;
import vn.kehoach.compare.node.ComparedNode;

/**
 * Which elements of two versions are the same: those with the same id, then those with the same words, then the likest ones, then
 * those of the official hierarchy with the same number in the same place.
 */
public final class ElementMatching {
	/** Elements that are less alike than this are not the same. */
	private static final double LEAST_LIKENESS = 0.45;
	/** The same for tasks of the same leads in the same theme. */
	private static final double LEAST_LIKENESS_OF_TASKS = 0.25;
	private static final Set<ElementKind> NUMBERED = EnumSet.of(ElementKind.PART, ElementKind.CHAPTER, ElementKind.SECTION,
			ElementKind.ARTICLE, ElementKind.ANNEX);

	private record Pair(ComparedNode older, ComparedNode newer, double likeness) {
	}

	private final Map<ComparedNode, ComparedNode> newerOf = new IdentityHashMap<>();
	private final Map<ComparedNode, ComparedNode> olderOf = new IdentityHashMap<>();
	private final Map<ElementKind, List<ComparedNode>> older = new EnumMap<>(ElementKind.class);
	private final Map<ElementKind, List<ComparedNode>> newer = new EnumMap<>(ElementKind.class);

	/** Matches all elements of two documents, which are matched themselves. */
	public ElementMatching(ComparedNode olderRoot, ComparedNode newerRoot) {
		collect(olderRoot, older);
		collect(newerRoot, newer);
		match(olderRoot, newerRoot);
		for (ElementKind kind : ElementKind.values()) {
			matchEqual(kind, node -> node.side().id());
			matchEqual(kind, ComparedNode::allWords);
			matchEqual(kind, node -> node.wordings().getOrDefault(Attribute.TITLE, ""));
			matchLike(kind);
		}
		NUMBERED.forEach(this::matchNumbers);
		matchTasksOfSameLeads();
	}

	/** The same element in the newer version. */
	public Optional<ComparedNode> newer(ComparedNode node) {
		return Optional.ofNullable(newerOf.get(node));
	}

	/** The same element in the older version. */
	public Optional<ComparedNode> older(ComparedNode node) {
		return Optional.ofNullable(olderOf.get(node));
	}

	private static void collect(ComparedNode node, Map<ElementKind, List<ComparedNode>> nodes) {
		nodes.computeIfAbsent(node.kind(), key -> new ArrayList<>()).add(node);
		node.children().forEach(child -> collect(child, nodes));
	}

	private void match(ComparedNode one, ComparedNode other) {
		newerOf.put(one, other);
		olderOf.put(other, one);
	}

	private List<ComparedNode> openOlder(ElementKind kind) {
		return older.getOrDefault(kind, List.of()).stream().filter(node -> !newerOf.containsKey(node)).toList();
	}

	private List<ComparedNode> openNewer(ElementKind kind) {
		return newer.getOrDefault(kind, List.of()).stream().filter(node -> !olderOf.containsKey(node)).toList();
	}

	/** Matches in order what has an equal, not empty key. */
	private void matchEqual(ElementKind kind, Function<ComparedNode, String> key) {
		Map<String, List<ComparedNode>> byKey = new HashMap<>();
		openNewer(kind).forEach(node -> byKey.computeIfAbsent(key.apply(node), words -> new ArrayList<>()).add(node));
		byKey.remove("");
		for (ComparedNode node : openOlder(kind)) {
			List<ComparedNode> equal = byKey.getOrDefault(key.apply(node), List.of());
			if (!equal.isEmpty())
				match(node, equal.removeFirst());
		}
	}

	/** Matches the likest pairs first. */
	private void matchLike(ElementKind kind) {
		Map<ComparedNode, WordBag> words = new IdentityHashMap<>();
		List<ComparedNode> candidates = openNewer(kind);
		candidates.forEach(node -> words.put(node, WordBag.of(node.allWords())));
		List<Pair> pairs = new ArrayList<>();
		for (ComparedNode node : openOlder(kind)) {
			WordBag bag = WordBag.of(node.allWords());
			for (ComparedNode candidate : candidates) {
				double likeness = bag.likeness(words.get(candidate));
				if (likeness >= LEAST_LIKENESS)
					pairs.add(new Pair(node, candidate, likeness));
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
		for (Pair pair : pairs)
			if (!newerOf.containsKey(pair.older()) && !olderOf.containsKey(pair.newer()))
				match(pair.older(), pair.newer());
	}

	/** What is left in the same theme with the same leads, rewritten as it may be. */
	private void matchTasksOfSameLeads() {
		for (ComparedNode node : openOlder(ElementKind.TASK))
			openNewer(ElementKind.TASK).stream()
					.filter(other -> newerOf.get(node.parent()) == other.parent()
							&& Objects.equals(node.values().get(Attribute.LEADS), other.values().get(Attribute.LEADS))
							&& WordBag.of(node.allWords()).likeness(WordBag.of(other.allWords())) >= LEAST_LIKENESS_OF_TASKS)
					.findFirst().ifPresent(other -> match(node, other));
	}

	private void matchNumbers(ElementKind kind) {
		for (ComparedNode node : openOlder(kind))
			openNewer(kind).stream().filter(other -> !node.side().number().isEmpty() && other.side().number().equals(node.side().number())
					&& newerOf.get(node.parent()) == other.parent()).findFirst().ifPresent(other -> match(node, other));
	}
}
