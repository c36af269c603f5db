package vn.kehoach.importer.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.WordBounds;

/** Reads collective names: "các sở, ban, ngành liên quan", "UBND các huyện, thành phố", "Thủ trưởng các đơn vị". */
final class GroupNameReader {
	private static final Pattern LEADER = Pattern.compile(
			"(?:(?:Chủ tịch |Thường trực |Lãnh đạo )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Cấp ủy|Ủy ban MTTQ|"
					+ "Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?)|Thủ trưởng|Giám đốc|Người đứng đầu|Lãnh đạo|Bí thư|Công an|Viện trưởng|Bộ trưởng)"
					+ " (?=(?:các|cấp) )",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern PLACES = Pattern.compile("(?U)\\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) \\p{Lu}\\p{Ll}");
	private static final Pattern ARTICLE = Pattern.compile("(?:các|những|tất cả các|toàn thể các) ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** True when a collective name begins at the offset. */
	boolean begins(String text, int offset) {
		return noun(text, offset) >= 0;
	}

	/** The end of the collective name that begins at the offset, or -1. */
	int end(String text, int offset) {
		int noun = noun(text, offset);
		return noun < 0 ? -1 : members(text, noun);
	}

	/** Where the first noun behind "các" or behind the leader of the group begins, or -1. */
	private static int noun(String text, int offset) {
		Matcher leader = LEADER.matcher(text).region(offset, text.length());
		int start = leader.lookingAt() ? leader.end() : offset;
		Matcher article = ARTICLE.matcher(text).region(start, text.length());
		if (article.lookingAt())
			return Lexicon.groups().match(text, article.end()) > 0 ? article.end() : -1;
		if (start > offset)
			return text.startsWith("cấp ", start) ? start : -1;
		int bare = Lexicon.groups().match(text, offset);
		ListSeparator separator = bare < 0 ? null : ListSeparator.at(text, bare);
		return separator != null && Lexicon.groups().match(text, separator.end()) > 0 && !isOwnName(text, separator.end()) ? offset : -1;
	}

	private static int members(String text, int noun) {
		int end = atom(text, noun);
		for (ListSeparator next = ListSeparator.at(text, end); next != null; next = ListSeparator.at(text, end)) {
			if (!goesOn(text, next.end()) && !isFurtherPlace(text.substring(noun, end), text, next.end()))
				return end;
			end = atom(text, next.end());
		}
		return end;
	}

	/** True for "Thới Lai" after "các huyện Cờ Đỏ": another place of the same level, and no body. */
	private static boolean isFurtherPlace(String before, String text, int offset) {
		return PLACES.matcher(before).find() && WordBounds.isCapital(text, offset) && Lexicon.heads().match(text, offset) < 0
				&& !isOwnName(text, offset);
	}

	private static boolean goesOn(String text, int offset) {
		if (noun(text, offset) != -1 && ARTICLE.matcher(text).region(offset, text.length()).lookingAt() || isOwnName(text, offset)
				|| LEADER.matcher(text).region(offset, text.length()).lookingAt())
			return false;
		if (Lexicon.groups().match(text, offset) > 0)
			return true;
		boolean lowerCase = offset < text.length() && Character.isLowerCase(text.charAt(offset));
		return lowerCase && !NameWords.isAction(text, offset) && !text.startsWith("các ", offset) && atom(text, offset) - offset < 30;
	}

	/** True for "Sở Tài chính" after "các sở, ban, ngành", but not for "Sở" alone. */
	private static boolean isOwnName(String text, int offset) {
		if (Lexicon.bodies().match(text, offset) > 0)
			return true;
		int head = WordBounds.isCapital(text, offset) ? Lexicon.heads().match(text, offset) : -1;
		return head > 0 && NameWords.end(text, head) > head;
	}

	/** The end of one noun with its qualifiers: up to punctuation, "và" or what the group has to do. */
	private static int atom(String text, int offset) {
		int end = Math.max(WordBounds.wordEnd(text, offset), Lexicon.groups().match(text, offset));
		while (text.startsWith(" ", end) && ListSeparator.at(text, end) == null && !NameWords.isAction(text, end + 1)) {
			int next = WordBounds.wordEnd(text, end + 1);
			if (next == end + 1)
				break;
			end = next;
		}
		return end;
	}
}
