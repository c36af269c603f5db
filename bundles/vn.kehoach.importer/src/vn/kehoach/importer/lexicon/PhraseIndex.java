package vn.kehoach.importer.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds phrases in a text at a given place, whatever their case, whole words only. */
public final class PhraseIndex {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private final Map<String, List<String>> byFirstWord = new HashMap<>();

	private PhraseIndex() {
	}

	/** An index of the phrases. */
	public static PhraseIndex of(Collection<String> phrases) {
		PhraseIndex index = new PhraseIndex();
		for (String phrase : phrases) {
			String folded = phrase.toLowerCase(VIETNAMESE);
			index.byFirstWord.computeIfAbsent(folded.substring(0, WordBounds.wordEnd(folded, 0)), word -> new ArrayList<>()).add(folded);
		}
		index.byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
		return index;
	}

	/** The end of the longest phrase that begins at the offset, or -1. */
	public int match(String text, int offset) {
		int wordEnd = WordBounds.wordEnd(text, offset);
		if (wordEnd == offset)
			return -1;
		for (String phrase : byFirstWord.getOrDefault(text.substring(offset, wordEnd).toLowerCase(VIETNAMESE), List.of())) {
			int end = offset + phrase.length();
			if (text.regionMatches(true, offset, phrase, 0, phrase.length()) && WordBounds.isWordEnd(text, end))
				return end;
		}
		return -1;
	}
}
