package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.compare.match.ElementMatching;
import vn.kehoach.compare.match.OrderKept;
import vn.kehoach.compare.node.ComparedNode;
import vn.kehoach.compare.node.DocumentNodes;

/** Compares two versions of a document, or the documents of two years, element by element. */
public final class DocumentComparison {
	/** Entries of registries may stand in any order. */
	private static final Set<ElementKind> UNORDERED = EnumSet.of(ElementKind.AGENCY, ElementKind.INDICATOR);

	private final ElementMatching matching;
	private final Set<ComparedNode> moved = Collections.newSetFromMap(new IdentityHashMap<>());

	private DocumentComparison(ElementMatching matching) {
		this.matching = matching;
	}

	/** The document with all differences below it; without changes and children when the versions say the same. */
	public static Difference of(ComparedVersion older, ComparedVersion newer) {
		ComparedNode before = DocumentNodes.of(older);
		ComparedNode after = DocumentNodes.of(newer);
		return new DocumentComparison(new ElementMatching(before, after)).matched(before, after);
	}

	private Difference matched(ComparedNode older, ComparedNode newer) {
		List<Detail> details = NodeDetails.of(older, newer);
		EnumSet<Change> changes = EnumSet.noneOf(Change.class);
		if (moved.contains(newer))
			changes.add(Change.MOVED);
		if (!older.side().number().equals(newer.side().number()))
			changes.add(Change.RENUMBERED);
		if (!details.isEmpty())
			changes.add(Change.CHANGED);
		return new Difference(newer.kind(), changes, Optional.of(older.side()), Optional.of(newer.side()), details,
				children(older, newer));
	}

	private List<Difference> children(ComparedNode older, ComparedNode newer) {
		findMoved(older, newer);
		List<Difference> differences = new ArrayList<>();
		int next = addRemovedRow(older.children(), 0, differences);
		for (ComparedNode child : newer.children()) {
			Optional<ComparedNode> before = matching.older(child);
			int place = before.map(older.children()::indexOf).orElse(-1);
			if (place >= next)
				addRemoved(older.children().subList(next, place), differences);
			Difference difference = before.map(known -> matched(known, child)).orElseGet(() -> added(child));
			if (!difference.changes().isEmpty() || !difference.children().isEmpty())
				differences.add(difference);
			if (place >= next)
				next = addRemovedRow(older.children(), place + 1, differences);
		}
		addRemoved(older.children().subList(next, older.children().size()), differences);
		return differences;
	}

	/** Adds what is gone from a place on, up to what is still there; returns the place of that. */
	private int addRemovedRow(List<ComparedNode> children, int start, List<Difference> differences) {
		int end = start;
		while (end < children.size() && matching.newer(children.get(end)).isEmpty())
			end++;
		addRemoved(children.subList(start, end), differences);
		return end;
	}

	private void addRemoved(List<ComparedNode> children, List<Difference> differences) {
		children.stream().filter(child -> matching.newer(child).isEmpty()).map(this::removed).forEach(differences::add);
	}

	/** What came from elsewhere has moved, and what is out of the order that most of its neighbours kept. */
	private void findMoved(ComparedNode older, ComparedNode newer) {
		List<ComparedNode> stayed = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (ComparedNode child : newer.children()) {
			int place = matching.older(child).map(older.children()::indexOf).orElse(-1);
			if (place >= 0) {
				stayed.add(child);
				places.add(place);
			} else if (matching.older(child).isPresent()) {
				moved.add(child);
			}
		}
		BitSet kept = OrderKept.of(places);
		for (int index = kept.nextClearBit(0); index < stayed.size(); index = kept.nextClearBit(index + 1))
			if (!UNORDERED.contains(stayed.get(index).kind()))
				moved.add(stayed.get(index));
	}

	private Difference added(ComparedNode node) {
		List<Difference> children = new ArrayList<>();
		for (ComparedNode child : node.children())
			children.add(matching.older(child).map(known -> {
				moved.add(child);
				return matched(known, child);
			}).orElseGet(() -> added(child)));
		return new Difference(node.kind(), EnumSet.of(Change.ADDED), Optional.empty(), Optional.of(node.side()), List.of(), children);
	}

	/** What was in it and is elsewhere now is shown there. */
	private Difference removed(ComparedNode node) {
		List<Difference> children = node.children().stream().filter(child -> matching.newer(child).isEmpty()).map(this::removed).toList();
		return new Difference(node.kind(), EnumSet.of(Change.REMOVED), Optional.of(node.side()), Optional.empty(), List.of(), children);
	}
}
