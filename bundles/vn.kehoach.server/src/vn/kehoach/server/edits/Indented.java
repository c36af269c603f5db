package vn.kehoach.server.edits;

import java.util.stream.Collectors;

/** Lines with an indentation. */
final class Indented {
	private Indented() {
	}

	/** Every line that is not empty begins with the indentation. */
	static String by(String indentation, String lines) {
		return lines.lines().map(line -> line.isBlank() ? "" : indentation + line).collect(Collectors.joining("\n"));
	}
}
