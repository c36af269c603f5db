package vn.kehoach.importer.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists that names of bodies are recognised with. */
public final class Lexicon {
	private static final PhraseIndex HEADS = PhraseIndex.of(WordList.read("heads.txt").stream().map(Lexicon::withoutMark).toList());
	private static final PhraseIndex STANDALONE = PhraseIndex
			.of(WordList.read("heads.txt").stream().filter(head -> head.startsWith("!")).map(Lexicon::withoutMark).toList());
	private static final PhraseIndex OPEN = PhraseIndex
			.of(WordList.read("heads.txt").stream().filter(head -> head.startsWith("+")).map(Lexicon::withoutMark).toList());
	private static final List<String> OFFICIAL = WordList.read("bodies.txt");
	private static final PhraseIndex BODIES = PhraseIndex.of(OFFICIAL);
	private static final PhraseIndex GROUPS = PhraseIndex.of(WordList.read("groups.txt"));
	private static final PhraseIndex FIELDS = PhraseIndex.of(WordList.read("fields.txt"));
	private static final PhraseIndex INITIALS = PhraseIndex.of(WordList.read("initials.txt"));
	private static final PhraseIndex LAWS = PhraseIndex.of(WordList.read("laws.txt"));
	private static final PhraseIndex PROVINCES = PhraseIndex.of(WordList.read("provinces.txt"));
	private static final PhraseIndex NO_DUTIES = PhraseIndex.of(WordList.read("no-duties.txt"));
	private static final PhraseIndex ACTIONS = PhraseIndex.of(WordList.read("actions.txt"));

	private Lexicon() {
	}

	private static String withoutMark(String head) {
		return head.startsWith("!") || head.startsWith("+") ? head.substring(1) : head;
	}

	static Map<String, String> expansions() {
		Map<String, String> expansions = new LinkedHashMap<>();
		for (String line : WordList.read("expansions.txt")) {
			String[] sides = line.split("\\s*=\\s*");
			expansions.put(' ' + sides[0] + ' ', ' ' + ToneMarks.uniform(sides[1]) + ' ');
		}
		return expansions;
	}

	/** Beginnings of names. */
	public static PhraseIndex heads() {
		return HEADS;
	}

	/** Beginnings that are names by themselves. */
	public static PhraseIndex standalone() {
		return STANDALONE;
	}

	/** Beginnings that any words may follow. */
	public static PhraseIndex openHeads() {
		return OPEN;
	}

	/** The beginnings of names in their usual spelling. */
	public static List<String> headNames() {
		return WordList.read("heads.txt").stream().map(Lexicon::withoutMark).toList();
	}

	/** Full official names. */
	public static PhraseIndex bodies() {
		return BODIES;
	}

	/** The full official names in their official spelling. */
	public static List<String> officialNames() {
		return OFFICIAL;
	}

	/** Nouns of collective names. */
	public static PhraseIndex groups() {
		return GROUPS;
	}

	/** Initials that stand for fields of work: "PTNT". */
	public static PhraseIndex fields() {
		return FIELDS;
	}

	/** Initials that bodies are known by: "VNPT". */
	public static PhraseIndex initials() {
		return INITIALS;
	}

	/** Names of laws, without "Luật". */
	public static PhraseIndex laws() {
		return LAWS;
	}

	/** Provinces, centrally run cities and regions. */
	public static PhraseIndex provinces() {
		return PROVINCES;
	}

	/** True when the words at the offset say what somebody has to do. */
	public static boolean isDuty(String text, int offset) {
		return ACTIONS.match(text, offset) > 0 && NO_DUTIES.match(text, offset) < 0;
	}

	/** Words at which a name ends. */
	public static PhraseIndex actions() {
		return ACTIONS;
	}
}
