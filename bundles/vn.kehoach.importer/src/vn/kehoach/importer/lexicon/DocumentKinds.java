package vn.kehoach.importer.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.kehoach.model.CitedKind;
import vn.kehoach.model.DocumentKind;

/** The kinds of documents as they are printed. */
public final class DocumentKinds {
	/**
	 * A kind of document.
	 *
	 * @param name as printed in running text, e.g. "Nghị quyết"
	 * @param document its kind as a document of its own
	 * @param cited its kind as a cited document
	 * @param shortForm a short form for ids, e.g. "NQ"
	 */
	public record Kind(String name, DocumentKind document, CitedKind cited, String shortForm) {
	}

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final List<Kind> KINDS = read();
	private static final PhraseIndex QUALIFIED = PhraseIndex.of(WordList.read("qualified-kinds.txt"));

	private DocumentKinds() {
	}

	private static List<Kind> read() {
		List<Kind> kinds = new ArrayList<>();
		for (String line : WordList.read("kinds.txt")) {
			String[] parts = line.split("\\s*[=,]\\s*");
			kinds.add(new Kind(parts[0], DocumentKind.valueOf(parts[1]), CitedKind.valueOf(parts[2]), parts[3]));
		}
		kinds.sort(Comparator.comparingInt((Kind kind) -> kind.name().length()).reversed());
		return List.copyOf(kinds);
	}

	/** All kinds, longest name first. */
	public static List<Kind> all() {
		return KINDS;
	}

	/** Names of kinds with what qualifies them: "Báo cáo chính trị". */
	public static PhraseIndex qualified() {
		return QUALIFIED;
	}

	/** The kind that the text in capitals begins with as a whole word, e.g. "QUYẾT ĐỊNH". */
	public static Optional<Kind> atStartOf(String capitals) {
		return KINDS.stream().filter(kind -> startsWithWord(capitals, kind.name().toUpperCase(VIETNAMESE))).findFirst();
	}

	/** The kind that the printed name begins with, under the whole name: "Báo cáo thẩm tra" is a report. */
	public static Kind beginning(String name) {
		for (Kind kind : KINDS) {
			if (name.regionMatches(true, 0, kind.name(), 0, kind.name().length()))
				return new Kind(kind.name() + name.substring(kind.name().length()), kind.document(), kind.cited(), kind.shortForm());
		}
		throw new IllegalArgumentException(name);
	}

	/** The kind of this name, whatever its case. */
	public static Optional<Kind> named(String name) {
		return KINDS.stream().filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
	}

	private static boolean startsWithWord(String text, String word) {
		return text.startsWith(word) && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
	}
}
