package vn.kehoach.importer.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.importer.line.Line;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.PlanDocument;

/**
 * Reads the header block and the title of a document. Everything printed is kept as an override; overrides that print computes alike
 * are dropped later.
 */
public final class HeaderReader {
	private static final int FARTHEST = 30;
	private static final Pattern PLACE = Pattern.compile(
			"(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Đảng bộ) (?:tỉnh|thành phố) (\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]+){1,2})");

	/**
	 * Fills the document.
	 *
	 * @return the index of the first line behind title and subject, and the issuing body's name and place
	 */
	public HeaderReading read(List<Line> lines, PlanDocument document) {
		Optional<TitleLine> title = TitleLine.find(lines, 0).filter(found -> noBodyBefore(lines, found.index()));
		int end = title.map(TitleLine::index).orElseGet(() -> endOfBlock(lines));
		List<String> block = block(lines, end);
		IssuingBody issuing = fillBlock(document, block);
		if (title.isPresent()) {
			document.setKind(title.get().documentKind(lines));
			document.setKindLabel(title.get().label());
			SubjectReader subject = new SubjectReader(lines, title.get());
			document.setSubject(subject.subject());
			return new HeaderReading(subject.end(), issuing.name(), place(issuing, lines), true, title.get().kind().shortForm());
		}
		Optional<DocumentKinds.Kind> kind = kindOfSymbol(document.getSymbol());
		document.setKind(kind.map(DocumentKinds.Kind::document).orElse(DocumentKind.OTHER));
		document.setKindLabel("");
		return new HeaderReading(end, issuing.name(), place(issuing, lines), false, kind.map(DocumentKinds.Kind::shortForm).orElse("VB"));
	}

	/** The issuing body's place, else the first province or city that the beginning of the text names. */
	private static String place(IssuingBody issuing, List<Line> lines) {
		if (!issuing.place().isEmpty())
			return issuing.place();
		for (Line line : lines.subList(0, Math.min(lines.size(), FARTHEST))) {
			Matcher matcher = line instanceof Line.Text text ? PLACE.matcher(text.text()) : null;
			if (matcher != null && matcher.find())
				return matcher.group(1);
		}
		return "";
	}

	private static boolean noBodyBefore(List<Line> lines, int index) {
		return lines.subList(0, index).stream().allMatch(line -> line instanceof Line.Text text && text.text().length() < 250);
	}

	/** Without a title the block ends behind its last certain line. */
	private static int endOfBlock(List<Line> lines) {
		int end = 0;
		for (int i = 0; i < Math.min(lines.size(), FARTHEST) && lines.get(i) instanceof Line.Text text; i++) {
			boolean certain = SideBySide.split(text.text()).stream().map(HeaderLine::of)
					.anyMatch(kind -> kind != HeaderLine.OTHER && kind != HeaderLine.BODY);
			end = certain ? i + 1 : end;
		}
		return end;
	}

	private static List<String> block(List<Line> lines, int end) {
		List<String> block = new ArrayList<>();
		for (Line line : lines.subList(0, end)) {
			if (line instanceof Line.Text text && !HeaderLine.isRule(text.text()))
				block.addAll(SideBySide.split(text.text()));
		}
		return block;
	}

	private static IssuingBody fillBlock(PlanDocument document, List<String> block) {
		HeaderSlots slots = new HeaderSlots(block);
		document.getTopLines().addAll(slots.top());
		document.getHeaderLines().addAll(slots.further());
		document.setHeaderOmitted(block.stream().allMatch(line -> HeaderLine.of(line) == HeaderLine.OTHER));
		IssuingBody body = IssuingBody.of(slots.at(HeaderLine.BODY));
		document.setParentBody(body.parent().isEmpty() ? null : oneLine(body.parent()));
		document.setIssuingBody(oneLine(body.issuer()));
		document.setNumberLine(slots.at(HeaderLine.NUMBER));
		document.setNationalName(slots.at(HeaderLine.NATIONAL_NAME));
		document.setNationalMotto(slots.at(HeaderLine.MOTTO));
		document.setDateLine(slots.at(HeaderLine.PLACE_AND_DATE));
		NumberLine number = NumberLine.of(slots.first(HeaderLine.NUMBER, block));
		document.setNumber(number.number());
		document.setSymbol(number.symbol());
		DateLine date = DateLine.of(slots.first(HeaderLine.PLACE_AND_DATE, block));
		document.setPlace(date.place());
		document.setDate(date.date());
		return body;
	}

	/** Print breaks the lines of a name by itself; only the star of party documents keeps a line of its own. */
	private static String oneLine(String lines) {
		String line = lines.replace('\n', ' ');
		return line.endsWith(" *") ? line.substring(0, line.length() - 2) + "\n*" : line;
	}

	private static Optional<DocumentKinds.Kind> kindOfSymbol(String symbol) {
		String first = symbol == null ? "" : symbol.split("[-/]")[0].replace('Đ', 'D');
		return DocumentKinds.all().stream().filter(kind -> kind.shortForm().equals(first)).findFirst();
	}
}
