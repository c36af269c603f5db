package vn.kehoach.importer.body;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.model.Assignee;

/** A body of the registry with the spellings that were met, and how often. */
public final class BodyEntry {
	private final String key;
	private final Assignee element;
	private final Map<String, Integer> spellings = new LinkedHashMap<>();

	BodyEntry(String key, Assignee element) {
		this.key = key;
		this.element = element;
	}

	/** What its spellings have in common. */
	public String key() {
		return key;
	}

	/** The registry element; its label is settled when everything has been read. */
	public Assignee element() {
		return element;
	}

	void count(String spelling, int times) {
		spellings.merge(spelling, times, Integer::sum);
	}

	/** The spellings met, most frequent first, ties in the order of the text. */
	List<String> byFrequency() {
		return spellings.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}
}
