package vn.kehoach.importer.closing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.header.TitleLine;
import vn.kehoach.model.text.Capitals;

/** Recognises the lines that begin annexes and attached documents. */
final class AnnexStart {
	private static final Pattern ANNEX = Pattern.compile("(?<label>(?<name>PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU|Biểu|MẪU|Mẫu)"
			+ "(?<number> (?:(?:số|SỐ) ?)?(?:\\d{1,2}[a-z]?|[IVXL]{1,5}|[A-D]))?(?<mark> ?[.:-])?)(?: (?<title>.*))?");

	private AnnexStart() {
	}

	/** True when the line begins an annex by its name: "PHỤ LỤC", "Phụ lục II", "Biểu số 3". */
	static boolean isNamed(String line) {
		Matcher matcher = ANNEX.matcher(line);
		if (line.length() > 200 || !matcher.matches())
			return false;
		boolean numbered = matcher.group("number") != null;
		if (!numbered && !matcher.group("name").equalsIgnoreCase("Phụ lục"))
			return false;
		String title = matcher.group("title");
		return title == null || Capitals.isAll(title) || numbered && matcher.group("mark") != null;
	}

	/** True when the line begins an annex or, behind a closing block, an attached document. */
	static boolean is(String line) {
		return isNamed(line) || TitleLine.at(0, line).filter(title -> title.label().equals(Capitals.all(title.label()))).isPresent();
	}

	/** The label of the annex that the line begins. */
	static String label(String line) {
		Matcher matcher = ANNEX.matcher(line);
		if (!matcher.matches())
			return TitleLine.at(0, line).map(TitleLine::label).orElse(line);
		return matcher.group("label");
	}
}
