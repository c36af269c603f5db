package vn.kehoach.importer.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.BodyListReader;
import vn.kehoach.importer.date.DateFinder;
import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.model.time.CalendarDate;

/** Reads what follows the number of a cited document: date, issuer, title. */
final class CitationTail {
	static final Pattern DATE = Pattern
			.compile(",? (?:ký )?ngày (?:\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})(?!\\d)");
	private static final Pattern TITLE = Pattern.compile(
			",? (?<lead>về việc|về|quy định chi tiết|quy định|phê duyệt|ban hành|hướng dẫn|thông qua|thực hiện|giao|công bố|sửa đổi) (?=\\S)");
	private static final Pattern OF = Pattern.compile(" (?:của|do) ");
	private static final int LONGEST_TITLE_IN_PROSE = 25;
	private final BodyListReader bodies = new BodyListReader();

	Citation read(String text, int start, int numberEnd, DocumentKinds.Kind kind, String number, boolean closed) {
		Matcher dated = DATE.matcher(text).region(numberEnd, text.length());
		boolean hasDate = dated.lookingAt();
		Optional<CalendarDate> date = hasDate ? DateFinder.first(dated.group()) : Optional.empty();
		int end = hasDate ? dated.end() : numberEnd;
		Matcher of = OF.matcher(text).region(end, text.length());
		BodyList issuer = of.lookingAt() ? bodies.read(text, of.end()) : null;
		boolean issued = issuer != null && !issuer.isEmpty();
		String name = issued ? issuer.bodies().get(0).printed() : null;
		int issuerEnd = issued ? of.end() + name.length() : end;
		Matcher lead = TITLE.matcher(text).region(issuerEnd, text.length());
		String title = lead.lookingAt() ? title(text, lead.end(), closed) : null;
		return new Citation(start, numberEnd, kind, number, date.orElse(null), name, title == null ? null : lead.group("lead"), title,
				false);
	}

	/** The title, up to the end of the recital or of the sentence; null where it may end elsewhere. */
	private static String title(String text, int start, boolean closed) {
		int semicolon = text.indexOf("; ", start);
		if (closed)
			return text.substring(start, semicolon < 0 ? text.length() : semicolon).strip();
		Matcher end = Pattern.compile("[.;](?= |$)|$").matcher(text).region(start, text.length());
		end.find();
		String sentence = text.substring(start, end.start());
		boolean certain = end.start() < text.length() && sentence.indexOf(',') < 0 && sentence.split(" ").length <= LONGEST_TITLE_IN_PROSE
				&& !CitationReader.isIn(sentence) && sentence.indexOf('\n') < 0;
		return certain ? sentence : null;
	}
}
