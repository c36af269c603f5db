package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.kehoach.compare.node.ComparedNode;

/** What an element says otherwise in the newer version. */
final class NodeDetails {
	private NodeDetails() {
	}

	static List<Detail> of(ComparedNode older, ComparedNode newer) {
		List<Detail> details = new ArrayList<>();
		for (Attribute attribute : Attribute.values()) {
			addValues(attribute, older.values().getOrDefault(attribute, Map.of()), newer.values().getOrDefault(attribute, Map.of()),
					details);
			String before = older.wordings().getOrDefault(attribute, "");
			String after = newer.wordings().getOrDefault(attribute, "");
			if (!before.equals(after))
				addWording(attribute, WordDifference.of(before, after), details);
		}
		return details;
	}

	/** Other blanks alone are no difference. */
	private static void addWording(Attribute attribute, List<WordRun> runs, List<Detail> details) {
		if (runs.stream().anyMatch(run -> run.state() != WordRun.State.EQUAL))
			details.add(new Detail.WordingChange(attribute, runs));
	}

	private static void addValues(Attribute attribute, Map<String, String> older, Map<String, String> newer, List<Detail> details) {
		Set<String> qualifiers = new LinkedHashSet<>(older.keySet());
		qualifiers.addAll(newer.keySet());
		for (String qualifier : qualifiers) {
			String before = older.getOrDefault(qualifier, "");
			String after = newer.getOrDefault(qualifier, "");
			if (!before.equals(after))
				details.add(new Detail.ValueChange(attribute, qualifier, before, after));
		}
	}
}
