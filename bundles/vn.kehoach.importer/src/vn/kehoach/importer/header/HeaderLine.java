package vn.kehoach.importer.header;

import java.util.Locale;
import java.util.regex.Pattern;

import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.ToneMarks;
import vn.kehoach.model.text.Capitals;

/** What a line of the header block is, judged by itself. */
enum HeaderLine {
	OTHER, BODY, NUMBER, NATIONAL_NAME, MOTTO, PLACE_AND_DATE;

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern DATE = Pattern.compile(
			"(?:[\\p{L} .-]{2,40}, ?)?ngày[ .…_]*\\d{0,2}[ .…_]*tháng[ .…_]*\\d{0,2}[ .…_]*năm[ .…_]*\\d{0,4}\\.?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern NUMBER_LINE = Pattern.compile("Số ?(?::.{0,60}|[ .…_]*(?:\\d|[/–-]).{0,50}|[ .…_]*)", Pattern.DOTALL);
	private static final Pattern RULE = Pattern.compile("[-_=—–* .]{2,}");
	private static final Pattern OFFICE = Pattern.compile("CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THƯỜNG TRỰC");
	private static final Pattern PLACE = Pattern
			.compile("(?!TỈNH ỦY)(?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ XÃ|THỊ TRẤN|ĐẶC KHU) .*");

	/** The kind of the line. */
	static HeaderLine of(String line) {
		String plain = ToneMarks.uniform(line.toLowerCase(VIETNAMESE));
		if (plain.startsWith(ToneMarks.uniform("cộng hòa xã hội chủ nghĩa")) || plain.startsWith("đảng cộng sản việt nam"))
			return NATIONAL_NAME;
		if (plain.startsWith("độc lập") && plain.contains("tự do"))
			return MOTTO;
		if (DATE.matcher(line).matches())
			return PLACE_AND_DATE;
		if (NUMBER_LINE.matcher(line).matches())
			return NUMBER;
		return isBody(line) ? BODY : OTHER;
	}

	private static boolean isBody(String line) {
		return Capitals.isAll(line) && (isOffice(line) || Lexicon.heads().match(line, 0) > 0 || Lexicon.bodies().match(line, 0) > 0
				|| PLACE.matcher(line).matches());
	}

	/** True when the line names an office alone, whose body follows: "CHỦ TỊCH". */
	static boolean isOffice(String line) {
		return OFFICE.matcher(line).matches();
	}

	/** True when the line names a place that belongs to the body on the line before. */
	static boolean isPlace(String line) {
		return PLACE.matcher(line).matches();
	}

	/** True for a drawn rule, which print computes. */
	static boolean isRule(String line) {
		return RULE.matcher(line).matches() && !line.equals("*");
	}
}
