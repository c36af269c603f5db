package vn.kehoach.rollover.move;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.kehoach.rollover.Doubt;

/** Tells from the words around a year in running text why it should rather stay. */
final class YearDoubt {
	private static final int REACH = 300;
	/** A numbered document up to the end of what is said of it: "Quyết định số 12/QĐ-UBND ngày … của … về …". */
	private static final Pattern CITATION = Pattern.compile("(?iu)\\bsố\\s*:?\\s*\\d*\\s*/\\S*[\\p{L}][^;)]*$|\\d+[/-]\\p{Lu}[^;)]*$");
	/** What makes a date a deadline, whatever was cited before it. */
	private static final Pattern DEADLINE = Pattern.compile(
			"(?iu)(?:trong|trước|đến|vào|hết|xong|chậm nhất(?: là)?)\\s+(?:hết\\s+)?(?:ngày|tháng|quý\\s+[ivx\\d]+(?:\\s+năm|\\s*[/-]))\\s*$");
	private static final Pattern LAW = Pattern.compile("(?iu)(?:luật|bộ luật|pháp lệnh|hiến pháp)(?:\\s+[\\p{L},-]+){0,10}\\s*$");
	private static final Pattern SPAN_BEFORE = Pattern.compile("\\d{4}\\s*[-–]\\s*$|(?iu)từ (?:năm )?\\d{4} đến (?:năm )?$");
	private static final Pattern SPAN_AFTER = Pattern.compile("^\\s*[-–]\\s*(?:\\d{4}|\\d{2}\\b)|(?iu)^ đến (?:hết )?(?:năm )?\\d{4}");
	private static final Pattern COMPARED = Pattern.compile("(?iu)(?:so với|so cùng kỳ|cùng kỳ|so sánh với|bằng [\\d.,]+%)[^,;.]{0,40}$");
	private static final Pattern YEAR_WORD = Pattern.compile(
			"(?iu)(?:năm|kế hoạch|dự toán|(?<!\\p{L})kh|(?<!\\p{L})th|ưth|ước|mùa|vụ|hè|quý\\s+[ivx\\d]+|tháng\\s+\\d+)\\s*[-/]?\\s*$");
	private static final List<String> SENTENCE_ENDS = List.of(". ", "; ", "! ", "? ");

	private YearDoubt() {
	}

	/**
	 * The doubt about a year that is the planned one, or is a date in it or after it.
	 *
	 * @param text the paragraph
	 */
	static Optional<Doubt> of(String text, YearMention mention) {
		String before = sentence(text.substring(Math.max(0, mention.dateStart() - REACH), mention.dateStart()));
		String after = text.substring(mention.end());
		if (CITATION.matcher(before).find() && !DEADLINE.matcher(before).find()
				|| LAW.matcher(before.replaceFirst("(?iu)\\s*năm\\s*$", "")).find())
			return Optional.of(Doubt.CITATION);
		if (SPAN_BEFORE.matcher(before).find() || SPAN_AFTER.matcher(after).find())
			return Optional.of(Doubt.SPAN);
		if (COMPARED.matcher(before).find())
			return Optional.of(Doubt.COMPARISON);
		return mention.isDated() || YEAR_WORD.matcher(before).find() ? Optional.empty() : Optional.of(Doubt.NUMBER);
	}

	/** True when the words before a later year speak of the plan for it, not of a target in time. */
	static boolean isNextPlan(String text, YearMention mention) {
		String before = sentence(text.substring(Math.max(0, mention.start() - REACH), mention.start())).toLowerCase(Locale.ROOT);
		return Pattern.compile("(?:kế hoạch|dự toán|chương trình công tác)[^,;]*năm\\s*$").matcher(before).find();
	}

	private static String sentence(String before) {
		int start = SENTENCE_ENDS.stream().mapToInt(end -> before.lastIndexOf(end)).max().orElse(-1);
		return before.substring(Math.max(0, start + 1));
	}
}
