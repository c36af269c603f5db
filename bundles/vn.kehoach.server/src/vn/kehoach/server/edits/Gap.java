package vn.kehoach.server.edits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two items of a list.
 *
 * @param separator the comma or word
 * @param tail a comment behind the separator on its line
 * @param lead comments on lines of their own, up to the next item
 */
record Gap(String separator, String tail, String lead) {
	private static final Pattern PARTS = Pattern
			.compile(
					"(?s)\\s*(?<separator>[,;]|[^\\s/]+(?: [^\\s/]+)*)[ \\t]*(?<tail>//[^\\n]*|/\\*[^\\n]*?\\*/(?=[ \\t]*\\r?\\n))?\\s*(?<lead>.*)");

	static Gap of(String text) {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches())
			return new Gap(",", "", "");
		String tail = parts.group("tail") == null ? "" : parts.group("tail").strip();
		return new Gap(parts.group("separator"), tail, parts.group("lead"));
	}
}
