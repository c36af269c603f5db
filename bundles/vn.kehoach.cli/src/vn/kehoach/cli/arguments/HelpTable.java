package vn.kehoach.cli.arguments;

import java.util.ArrayList;
import java.util.List;

/** Two columns of a help page: names, and what they mean, wrapped at the width of a terminal. */
final class HelpTable {
	private static final int WIDTH = 100;
	private static final int GAP = 3;

	private final List<String> names = new ArrayList<>();
	private final List<String> meanings = new ArrayList<>();

	HelpTable row(String name, String meaning) {
		names.add(name);
		meanings.add(meaning);
		return this;
	}

	/** The rows, without a line feed at the end. */
	String text() {
		int column = names.stream().mapToInt(String::length).max().orElse(0) + GAP;
		List<String> lines = new ArrayList<>();
		for (int row = 0; row < names.size(); row++) {
			StringBuilder line = new StringBuilder(padded(names.get(row), column));
			for (String word : meanings.get(row).split(" ")) {
				if (line.length() + word.length() > WIDTH) {
					lines.add(line.toString().stripTrailing());
					line = new StringBuilder(" ".repeat(column));
				}
				line.append(word).append(' ');
			}
			lines.add(line.toString().stripTrailing());
		}
		return String.join("\n", lines);
	}

	private static String padded(String name, int width) {
		return name + " ".repeat(width - name.length());
	}
}
