package vn.kehoach.server.edits;

import java.util.stream.Collectors;

/** Lines with an indentation. */
final class Indented {
	private Indented() {
	}

	/** Lines of an element, the first of them without indentation, with another indentation than the element had. */
	static String anew(String lines, String before, String indentation) {
		StringBuilder moved = new StringBuilder();
		for (String line : lines.replace("\r\n", "\n").split("\n", -1)) {
			String rest = moved.isEmpty() ? line : line.startsWith(before) ? line.substring(before.length()) : line.stripLeading();
			moved.append(moved.isEmpty() ? "" : "\n").append(rest.isBlank() ? "" : indentation + rest);
		}
		return moved.toString();
	}

	/** Every line that is not empty begins with the indentation. */
	static String by(String indentation, String lines) {
		return lines.lines().map(line -> line.isBlank() ? "" : indentation + line).collect(Collectors.joining("\n"));
	}
}
