package vn.kehoach.importer.header;

import java.util.List;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.outline.MarkerReader;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.text.Capitals;

/** Reads the subject (trích yếu), which may run over several lines. */
final class SubjectReader {
	private static final int LONGEST_LINE = 260;
	private static final int MOST_LINES = 8;
	private final MarkerReader markers = new MarkerReader();
	private final StringBuilder subject;
	private int end;

	SubjectReader(List<Line> lines, TitleLine title) {
		subject = new StringBuilder(title.rest());
		end = title.index() + 1;
		boolean enacted = title.kind().document() == DocumentKind.DECISION || title.kind().document() == DocumentKind.RESOLUTION;
		while (end < lines.size() && end <= title.index() + MOST_LINES && lines.get(end) instanceof Line.Text text
				&& belongs(text.text(), enacted)) {
			if (!HeaderLine.isRule(text.text()))
				subject.append(subject.isEmpty() ? "" : " ").append(text.text());
			end++;
		}
	}

	private boolean belongs(String line, boolean enacted) {
		if (HeaderLine.isRule(line))
			return true;
		if (line.length() > LONGEST_LINE || line.matches("(?s).*[.;:]$") && !line.endsWith("..."))
			return false;
		if (line.matches("(?:Căn cứ|Theo đề nghị|Kính gửi).*") || markers.read(line).isPresent() || line.matches("[-+•] .*"))
			return false;
		boolean beginsAnew = Capitals.isAll(line) && !subject.isEmpty() && !Capitals.isAll(subject.toString());
		return !beginsAnew && (!enacted || !Capitals.isAll(line) || !namesAuthority(line));
	}

	/** In a decision, a line in capitals that names a body is the authority above the legal bases. */
	private static boolean namesAuthority(String line) {
		return HeaderLine.of(line) == HeaderLine.BODY || line.startsWith("CHỦ TỊCH") || line.startsWith("GIÁM ĐỐC")
				|| line.startsWith("BỘ TRƯỞNG");
	}

	String subject() {
		return subject.isEmpty() ? null : subject.toString();
	}

	int end() {
		return end;
	}
}
