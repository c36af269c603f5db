package vn.kehoach.importer.body;

import java.util.Locale;
import java.util.Set;

import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.WordBounds;

/** The words of a name behind its beginning. */
final class NameWords {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Set<String> PLACES = Set.of("tỉnh", "thành", "huyện", "quận", "xã", "phường", "thị", "khu", "chi", "trung", "nhà",
			"các",
			"cấp",
			"quân", "biên", "vùng", "quốc", "đặc", "miền");

	private NameWords() {
	}

	/** True when a word at the offset can qualify a name: "tỉnh", "khu vực", "chi nhánh". */
	static boolean isPlace(String text, int offset) {
		return PLACES.contains(text.substring(offset, WordBounds.wordEnd(text, offset)).toLowerCase(VIETNAMESE));
	}

	/**
	 * The end of the name whose first part ends at the offset: up to punctuation, "và" or what the body has to do. The offset
	 * itself when neither a capital letter nor a word of place follows.
	 */
	static int end(String text, int offset) {
		if (!text.startsWith(" ", offset)
				|| !(WordBounds.isCapital(text, offset + 1) || isPlace(text, offset + 1) || isNumber(text, offset + 1)))
			return offset;
		return endOfAny(text, offset);
	}

	/** As {@link #end}, whatever word follows. */
	static int endOfAny(String text, int offset) {
		int end = offset;
		while (text.startsWith(" ", end) && ListSeparator.at(text, end) == null && !isAction(text, end + 1)) {
			int next = tokenEnd(text, end + 1);
			if (next == end + 1)
				break;
			end = next;
		}
		return end;
	}

	private static boolean isNumber(String text, int offset) {
		return offset < text.length() && Character.isDigit(text.charAt(offset));
	}

	/** The end of a word that may be joined with others: "NN&PTNT", "Phát thanh - Truyền hình". */
	private static int tokenEnd(String text, int offset) {
		if ((text.startsWith("- ", offset) || text.startsWith("– ", offset)) && WordBounds.isWordStart(text, offset + 2))
			return WordBounds.wordEnd(text, offset + 2);
		int end = WordBounds.wordEnd(text, offset);
		while (end > offset && end + 1 < text.length() && "&-–/".indexOf(text.charAt(end)) >= 0
				&& Character.isLetterOrDigit(text.charAt(end + 1)))
			end = WordBounds.wordEnd(text, end + 1);
		return end;
	}

	/** True when the words at the offset say what a body has to do; a name ends before them. */
	static boolean isAction(String text, int offset) {
		return offset < text.length() && Character.isLowerCase(text.charAt(offset)) && Lexicon.actions().match(text, offset) > 0;
	}
}
