package vn.kehoach.importer.source.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The list definitions of the part "numbering". */
final class NumberingLists {
	private static final int LINK_DEPTH = 4;

	private final Map<String, WordElement> definitions = new HashMap<>();
	private final Map<String, WordElement> lists = new HashMap<>();
	private final Map<String, NumberingList> known = new HashMap<>();
	private final Map<String, String> listOfNumberingStyle;

	/** @param listOfNumberingStyle the list that a numbering style stands for, by style id */
	NumberingLists(WordElement numbering, Map<String, String> listOfNumberingStyle) {
		numbering.children("abstractNum").forEach(d -> definitions.put(d.attribute("abstractNumId"), d));
		numbering.children("num").forEach(n -> lists.put(n.attribute("numId"), n));
		this.listOfNumberingStyle = listOfNumberingStyle;
	}

	/** The list with the id, or null when there is none. */
	NumberingList get(String id) {
		return known.computeIfAbsent(id, key -> lists.containsKey(key) ? read(lists.get(key)) : null);
	}

	private NumberingList read(WordElement list) {
		String id = list.child("abstractNumId").value();
		WordElement definition = definitions.getOrDefault(id, WordElement.NONE);
		for (int depth = 0; depth < LINK_DEPTH && definition.child("numStyleLink").exists(); depth++) {
			String linked = listOfNumberingStyle.getOrDefault(definition.child("numStyleLink").value(), "");
			id = lists.getOrDefault(linked, WordElement.NONE).child("abstractNumId").value();
			definition = definitions.getOrDefault(id, WordElement.NONE);
		}
		Map<Integer, NumberingLevel> levels = new TreeMap<>();
		definition.children("lvl").forEach(level -> put(levels, level));
		Map<Integer, Integer> starts = new TreeMap<>();
		for (WordElement override : list.children("lvlOverride")) {
			override.children("lvl").forEach(level -> put(levels, level));
			WordElement start = override.child("startOverride");
			if (start.exists()) {
				int index = override.number("ilvl", 0);
				starts.put(index, start.number("val", 1));
				levels.computeIfPresent(index, (at, level) -> level.startingAt(start.number("val", 1)));
			}
		}
		return new NumberingList(id, levels, starts);
	}

	private static void put(Map<Integer, NumberingLevel> levels, WordElement level) {
		int index = level.number("ilvl", 0);
		levels.put(index, NumberingLevel.of(level, index));
	}

	/** The level of the list that is tied to the paragraph style, or otherwise. */
	int levelOfStyle(String list, String style, int otherwise) {
		NumberingList found = get(list);
		if (found == null) {
			return otherwise;
		}
		return found.levels().entrySet().stream().filter(e -> !style.isEmpty() && e.getValue().style().equals(style)).map(Map.Entry::getKey)
				.findFirst().orElse(otherwise);
	}
}
