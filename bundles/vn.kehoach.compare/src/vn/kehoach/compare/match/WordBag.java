package vn.kehoach.compare.match;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with how often they occur, for likeness whatever their order. */
final class WordBag {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private final Map<String, Integer> counts = new HashMap<>();
	private int size;

	private WordBag() {
	}

	static WordBag of(String text) {
		WordBag bag = new WordBag();
		Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (words.find()) {
			bag.counts.merge(words.group(), 1, Integer::sum);
			bag.size++;
		}
		return bag;
	}

	/** From 0, nothing in common, to 1, the same words equally often. */
	double likeness(WordBag other) {
		if (size == 0 || other.size == 0)
			return size == other.size ? 1 : 0;
		int common = 0;
		for (Map.Entry<String, Integer> word : counts.entrySet())
			common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
		return 2.0 * common / (size + other.size);
	}
}
