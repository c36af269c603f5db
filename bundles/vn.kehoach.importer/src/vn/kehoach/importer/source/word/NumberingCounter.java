package vn.kehoach.importer.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the automatic numbers of a document in reading order and words them as Word prints them. */
final class NumberingCounter {
	private static final Pattern PLACE = Pattern.compile("%([1-9])");
	private static final String TYPED_BULLETS = "-+*";

	private final NumberingLists lists;
	private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
	private final Set<String> begun = new HashSet<>();

	NumberingCounter(NumberingLists lists) {
		this.lists = lists;
	}

	/**
	 * The label of the next paragraph of a list; empty when the list or level is unknown or prints nothing. A bullet that is a sign of
	 * a symbol font becomes "-".
	 */
	String next(String listId, int level) {
		NumberingList list = lists.get(listId);
		if (list == null || !list.levels().containsKey(level)) {
			return "";
		}
		NumberingLevel format = list.levels().get(level);
		if (format.format().equals("bullet")) {
			return format.text().isEmpty() ? "" : bullet(format.text());
		}
		Map<Integer, Integer> counters = counts.computeIfAbsent(list.definition(), key -> new HashMap<>());
		if (begun.add(listId)) {
			list.startOverrides().forEach((at, start) -> counters.put(at, start - 1));
		}
		counters.merge(level, format.start(), (old, start) -> old + 1);
		counters.keySet().removeIf(deeper -> deeper > level && restarts(list, deeper, level));
		return word(list, format, counters);
	}

	private static boolean restarts(NumberingList list, int deeper, int level) {
		NumberingLevel format = list.levels().get(deeper);
		return format == null || format.restartAfter() > level;
	}

	private static String bullet(String text) {
		return text.length() == 1 && TYPED_BULLETS.contains(text) ? text : "-";
	}

	private static String word(NumberingList list, NumberingLevel format, Map<Integer, Integer> counters) {
		Matcher places = PLACE.matcher(format.text());
		StringBuilder label = new StringBuilder();
		while (places.find()) {
			int index = Integer.parseInt(places.group(1)) - 1;
			NumberingLevel level = list.levels().get(index);
			int number = counters.getOrDefault(index, level == null ? 1 : level.start());
			String style = level == null || format.legal() ? "decimal" : level.format();
			places.appendReplacement(label, Matcher.quoteReplacement(NumberText.of(number, style)));
		}
		places.appendTail(label);
		return label.toString().strip();
	}
}
