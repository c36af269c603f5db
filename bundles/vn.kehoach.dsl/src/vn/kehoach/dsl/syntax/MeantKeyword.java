package vn.kehoach.dsl.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.dsl.lexing.KeywordSpelling;
import vn.kehoach.dsl.suggestion.Nearness;

/** Guesses the keyword that was meant by words that are none: "chu tri" for "chủ trì". */
final class MeantKeyword {
	private MeantKeyword() {
	}

	/** @param line the text from the first unknown word on */
	static Optional<Guess> in(String line) {
		Guess nearest = null;
		for (String keyword : KeywordSpelling.phrases()) {
			String typed = firstWords(line, keyword.split(" ").length);
			int distance = typed == null ? Nearness.FAR : new Nearness(typed).distance(keyword);
			boolean near = distance <= keyword.length() / 5 && !typed.equals(keyword);
			if (near && (nearest == null || distance < nearest.distance
					|| distance == nearest.distance && typed.length() > nearest.typed.length()))
				nearest = new Guess(typed, keyword, distance);
		}
		return Optional.ofNullable(nearest);
	}

	private static String firstWords(String line, int count) {
		Matcher words = Pattern.compile("(?U)^\\w+(?:[ \\t]+\\w+){" + (count - 1) + "}\\b").matcher(line);
		return words.find() ? words.group() : null;
	}

	/**
	 * A guess.
	 *
	 * @param typed the words as they stand
	 * @param keyword the keyword
	 * @param distance how far they are apart
	 */
	record Guess(String typed, String keyword, int distance) {
	}
}
