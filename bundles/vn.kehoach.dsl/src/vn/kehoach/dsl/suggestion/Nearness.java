package vn.kehoach.dsl.suggestion;

import java.util.Locale;

import vn.kehoach.model.text.PlainLetters;

/** How near words are to what somebody typed, whatever the case, the tone marks and the blanks. */
public final class Nearness {
	/** The distance of words that are not near at all. */
	public static final int FAR = Integer.MAX_VALUE;

	private final String typed;
	private final int limit;

	/** @param typed what was typed */
	public Nearness(String typed) {
		this.typed = plain(typed);
		limit = Math.max(1, this.typed.length() / 3);
	}

	/** 0 for the same letters, higher for others, {@link #FAR} when there is no likeness. */
	public int distance(String words) {
		if (words == null || words.isEmpty())
			return FAR;
		String candidate = plain(words);
		int distance = EditDistance.between(typed, candidate, limit);
		if (distance <= limit)
			return distance;
		return typed.length() > 2 && candidate.startsWith(typed) ? limit : FAR;
	}

	private static String plain(String text) {
		return PlainLetters.of(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
	}
}
