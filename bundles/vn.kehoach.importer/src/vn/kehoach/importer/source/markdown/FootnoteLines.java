package vn.kehoach.importer.source.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the definitions of footnotes ("[^1]: text") out of a Markdown text, leaving blank lines so that line numbers stay. */
final class FootnoteLines {
	private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\]\\s]+)\\]:\\s*(.*)");

	private final Map<String, String> notes = new LinkedHashMap<>();
	private final StringBuilder body = new StringBuilder();

	FootnoteLines(String text) {
		String current = null;
		for (String line : text.split("\\R", -1)) {
			Matcher definition = DEFINITION.matcher(line);
			if (definition.matches()) {
				current = definition.group(1);
				notes.put(current, definition.group(2));
				body.append('\n');
			} else if (current != null && (line.startsWith("    ") || line.startsWith("\t"))) {
				notes.merge(current, line.strip(), (old, more) -> old + ' ' + more);
				body.append('\n');
			} else {
				current = line.isBlank() ? current : null;
				body.append(line).append('\n');
			}
		}
	}

	/** The text without the definitions. */
	String body() {
		return body.toString();
	}

	/** The notes by their marks. */
	Map<String, String> notes() {
		return notes;
	}
}
