package vn.kehoach.importer.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.importer.lexicon.WordBounds;

/** Finds citations in text: "Nghị quyết số 68-NQ/TW ngày 04 tháng 5 năm 2025 của Bộ Chính trị về …", "Luật Đầu tư". */
public final class CitationReader {
	private static final String KINDS = DocumentKinds.all().stream().map(kind -> Pattern.quote(kind.name()))
			.collect(Collectors.joining("|"));
	private static final String NUMBER = "(?<number>\\d{1,6}(?:\\.\\d{1,3})?[a-zđ]?(?:/\\d{4})?(?:[-/]\\p{Lu}[\\p{L}\\d&.]*)(?:[-/][\\p{L}\\d][\\p{L}\\d&.]*)*)";
	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?<kind>(?:" + KINDS
			+ ")(?:(?: \\p{Ll}+){1,3}(?= số))?) (?:số ?:? ?)?" + NUMBER + "|(?<law>Bộ luật|Luật|Pháp lệnh) (?=\\p{Lu}))");
	private final CitationTail tail = new CitationTail();
	private final LawName laws = new LawName();

	/**
	 * The next citation.
	 *
	 * @param closed true when the text holds nothing but citations, as a recital does, so that a title goes on to its end
	 * @return null when there is none
	 */
	public Citation next(String text, int from, boolean closed) {
		Matcher matcher = MENTION.matcher(text);
		for (int start = from; matcher.find(start); start = matcher.end()) {
			Citation citation = matcher.group("law") != null ? laws.read(text, matcher, closed) : numbered(text, matcher, closed);
			if (citation != null)
				return citation;
		}
		return null;
	}

	private Citation numbered(String text, Matcher matcher, boolean closed) {
		String number = matcher.group("number").replaceAll("[.&]+$", "");
		int end = matcher.start("number") + number.length();
		if (!WordBounds.isWordEnd(text, end))
			return null;
		return tail.read(text, matcher.start(), end, DocumentKinds.beginning(matcher.group("kind")), number, closed);
	}

	/** True when a numbered citation is in the text. */
	static boolean isIn(String text) {
		Matcher matcher = MENTION.matcher(text);
		while (matcher.find()) {
			if (matcher.group("law") == null)
				return true;
		}
		return false;
	}
}
