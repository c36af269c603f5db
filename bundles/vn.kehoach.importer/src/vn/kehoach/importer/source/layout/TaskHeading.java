package vn.kehoach.importer.source.layout;

import java.util.Set;
import java.util.regex.Pattern;

import vn.kehoach.importer.lexicon.Lexicon;

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

	/** True when the text is a whole heading of a task by its words, the next line being what it is. */
	static boolean isWhole(String text, String next) {
		boolean whole = LAST_WORDS.contains(LineEnding.lastWord(text))
				|| LineOpening.of(next) == LineOpening.OTHER && endsInDepartment(text);
		return whole && (ROLES.matcher(text).matches() || GROUP.matcher(text).matches())
				&& text.indexOf(". ", text.indexOf(' ')) < 0 && text.indexOf("; ") < 0;
	}

	/** True when the last words are the full official name of a department: nothing can belong to it but a place. */
	private static boolean endsInDepartment(String text) {
		int start = text.lastIndexOf(" Sở ");
		return start >= 0 && Lexicon.bodies().match(text, start + 1) == text.length();
	}
}
