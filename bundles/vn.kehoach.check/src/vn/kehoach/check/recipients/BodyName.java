package vn.kehoach.check.recipients;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.kehoach.check.passage.Word;
import vn.kehoach.model.text.PlainLetters;

/**
 * The name of a body, found in a text also where words of it are shortened to their first letters: "Sở NN&MT", "BCH Quân sự tỉnh". The
 * province's own name behind "tỉnh", the words "và" and "Việt Nam", and tone marks do not count.
 */
final class BodyName {
	private static final Set<String> EMPTY_WORDS = Set.of("va", "viet", "nam");
	private static final Set<String> LISTED_BY_REST = Set.of("so", "bo");
	/** A name of so many words before "tỉnh" is understood without it: "Bộ CHQS". Committees and councils are not. */
	private static final int LONG = 4;

	private final List<String> words;

	BodyName(String name) {
		List<String> all = words(name);
		int province = all.lastIndexOf("tinh");
		List<String> named = province > 0 ? all.subList(0, province + 1) : all;
		boolean longName = province >= LONG && !named.getFirst().equals("uy") && !named.getFirst().equals("hoi");
		words = longName ? named.subList(0, province) : named;
	}

	/** The words of a text that count, in small letters without marks. */
	static List<String> words(String text) {
		return Word.allOf(PlainLetters.of(text).toLowerCase(Locale.ROOT)).stream().map(Word::text)
				.filter(word -> !EMPTY_WORDS.contains(word)).toList();
	}

	/** True when a text of these words names the body, be it in a list that says "Sở" or "Bộ" once: "Sở: Tài chính, Nội vụ". */
	boolean isIn(List<String> given) {
		if (words.isEmpty())
			return false;
		boolean listed = words.size() > 1 && LISTED_BY_REST.contains(words.getFirst()) && !given.isEmpty()
				&& given.getFirst().equals(words.getFirst());
		for (int start = 0; start < given.size(); start++)
			if (isAt(start, given, 0) || listed && isAt(start, given, 1))
				return true;
		return false;
	}

	private boolean isAt(int start, List<String> given, int from) {
		int name = from;
		for (int place = start; place < given.size() && name < words.size(); place++) {
			int read = words.get(name).equals(given.get(place)) ? 1 : initials(name, given.get(place));
			if (read == 0)
				return false;
			name += read;
		}
		return name == words.size();
	}

	/** How many words of the name the letters stand for; 0 when they stand for none. */
	private int initials(int from, String letters) {
		if (letters.length() < 2 || from + letters.length() > words.size())
			return 0;
		for (int index = 0; index < letters.length(); index++)
			if (words.get(from + index).charAt(0) != letters.charAt(index))
				return 0;
		return letters.length();
	}
}
