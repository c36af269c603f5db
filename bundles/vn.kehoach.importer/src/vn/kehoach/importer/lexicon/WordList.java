package vn.kehoach.importer.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The entries of a word list that ships with this bundle: one a line, "#" begins a comment line. */
final class WordList {
	private WordList() {
	}

	static List<String> read(String resource) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
			return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
		} catch (IOException brokenBundle) {
			throw new UncheckedIOException(brokenBundle);
		}
	}
}
