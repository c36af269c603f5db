package vn.kehoach.importer.finish;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import vn.kehoach.model.text.PlainLetters;

/** Makes identifiers of words: readable, unique, the same for the same text. */
public final class IdMaker {
	private static final int LONGEST = 60;
	private final Set<String> used = new HashSet<>();

	/** An identifier of the words in CamelCase without diacritics, of at most the given number of words. */
	public String make(String words, int most) {
		StringBuilder id = new StringBuilder();
		int count = 0;
		for (String word : PlainLetters.of(words).split("[^A-Za-z0-9_]+")) {
			if (word.isEmpty() || count == most || count > 0 && id.length() + word.length() > LONGEST)
				continue;
			id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
			count++;
		}
		return unique(id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "N" + id : id.toString());
	}

	private String unique(String id) {
		String candidate = id;
		for (int i = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); i++)
			candidate = id + '_' + i;
		return candidate;
	}
}
