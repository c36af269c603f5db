package vn.kehoach.importer.source.layout;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The heading of a task in plans and decisions: a numbered line that names who leads and who joins and has no final punctuation. It
 * usually ends in a group of bodies; the sentence below it begins with a capital letter.
 */
final class TaskHeading {
	private static final Pattern ROLES = Pattern.compile(".*(?:chủ trì|phối hợp|Đề nghị).*");
	private static final Pattern GROUP = Pattern.compile("[\\d.]+\\s*Các\\s.*");
	private static final Set<String> LAST_WORDS = Set.of("phương", "quan", "phố", "xã", "phường", "vị", "huyện", "ngành", "hiện", "thể");

	private TaskHeading() {
	}

	/** True when the text is a whole heading of a task by its words. */
	static boolean isWhole(String text) {
		return (ROLES.matcher(text).matches() || GROUP.matcher(text).matches()) && LAST_WORDS.contains(LineEnding.lastWord(text))
				&& text.indexOf(". ", text.indexOf(' ')) < 0 && text.indexOf("; ") < 0;
	}
}
