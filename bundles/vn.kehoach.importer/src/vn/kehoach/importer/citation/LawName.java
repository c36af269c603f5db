package vn.kehoach.importer.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.date.DateFinder;
import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.model.time.CalendarDate;

/** Reads laws that are cited by name: "Luật Tổ chức chính quyền địa phương ngày 19/06/2015", "Luật Hợp tác xã năm 2023". */
final class LawName {
	private static final Pattern CLOSED_END = Pattern.compile(" ngày \\d| số \\d| năm \\d{4}|[;.:(]|$");
	private static final Pattern PROSE_END = Pattern
			.compile(" ngày \\d| số \\d| năm \\d{4}| và | để | theo | của | cho | là | có | về | đối |[,;.:()\n”\"]|$");
	private static final Pattern YEAR = Pattern.compile(" năm \\d{4}");
	private static final Pattern NUMBER = Pattern.compile(" số (\\d{1,3}(?:/\\d{4})?[-/](?:QH|L|PL|UBTVQH)[\\p{L}\\d/-]*)");
	private static final int LONGEST_IN_PROSE = 8;
	private static final int LONGEST_CLOSED = 45;

	Citation read(String text, Matcher mention, boolean closed) {
		int known = mention.group("law").equals("Luật") ? Lexicon.laws().match(text, mention.end()) : -1;
		if (known > 0 && !closed)
			return citation(text, mention, known, false);
		Matcher end = (closed ? CLOSED_END : PROSE_END).matcher(text).region(mention.end(), text.length());
		end.find();
		String name = text.substring(mention.end(), end.start()).strip();
		int words = name.split(" ").length;
		if (name.isEmpty() || words > (closed ? LONGEST_CLOSED : LONGEST_IN_PROSE) || !closed && words < 2 && end.group().equals(","))
			return null;
		return citation(text, mention, mention.end() + name.length(), !closed && end.group().equals(","));
	}

	private static Citation citation(String text, Matcher mention, int end, boolean uncertain) {
		Matcher number = NUMBER.matcher(text).region(end, text.length());
		boolean numbered = number.lookingAt();
		Optional<CalendarDate> date = date(text, numbered ? number.end() : end);
		return new Citation(mention.start(), end, DocumentKinds.named(mention.group("law")).orElseThrow(),
				numbered ? number.group(1) : null,
				date.orElse(null), null, null, text.substring(mention.end(), end), uncertain);
	}

	private static Optional<CalendarDate> date(String text, int offset) {
		Matcher day = CitationTail.DATE.matcher(text).region(offset, text.length());
		if (day.lookingAt())
			return DateFinder.first(day.group());
		Matcher year = YEAR.matcher(text).region(offset, text.length());
		return year.lookingAt() ? DateFinder.last(year.group()) : Optional.empty();
	}
}
