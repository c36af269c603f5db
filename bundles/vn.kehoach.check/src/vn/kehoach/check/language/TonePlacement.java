package vn.kehoach.check.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The two ways to place the tone mark on the open rhymes oa, oe and uy: on the first vowel (hòa) or on the second (hoà). */
final class TonePlacement {
	/** Vowels with a tone mark come behind this character. */
	private static final char FIRST_MARKED = '\u00C0';
	private static final Map<String, String> OTHER_WAY = otherWays();

	private TonePlacement() {
	}

	/** The syllable with its tone mark in the other place; null where there is only one place. */
	static String otherWay(String syllable) {
		int rhyme = syllable.length() - 2;
		if (rhyme < 0 || syllable.charAt(rhyme) < FIRST_MARKED && syllable.charAt(rhyme + 1) < FIRST_MARKED
				|| rhyme > 0 && Character.toLowerCase(syllable.charAt(rhyme - 1)) == 'q')
			return null;
		String other = OTHER_WAY.get(syllable.substring(rhyme));
		return other == null ? null : syllable.substring(0, rhyme) + other;
	}

	private static Map<String, String> otherWays() {
		Map<String, String> ways = new HashMap<>();
		addPair(ways, "oa", "òóỏõọ", "àáảãạ");
		addPair(ways, "oe", "òóỏõọ", "èéẻẽẹ");
		addPair(ways, "uy", "ùúủũụ", "ỳýỷỹỵ");
		return Map.copyOf(ways);
	}

	private static void addPair(Map<String, String> ways, String rhyme, String firstVowels, String secondVowels) {
		for (int tone = 0; tone < firstVowels.length(); tone++) {
			String first = firstVowels.substring(tone, tone + 1) + rhyme.charAt(1);
			String second = rhyme.substring(0, 1) + secondVowels.charAt(tone);
			add(ways, first, second);
			add(ways, first.toUpperCase(Locale.ROOT), second.toUpperCase(Locale.ROOT));
			add(ways, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.charAt(1),
					second.substring(0, 1).toUpperCase(Locale.ROOT) + second.charAt(1));
		}
	}

	private static void add(Map<String, String> ways, String first, String second) {
		ways.put(first, second);
		ways.put(second, first);
	}
}
