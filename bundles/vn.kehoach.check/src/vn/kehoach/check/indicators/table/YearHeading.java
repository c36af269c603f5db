package vn.kehoach.check.indicators.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.ValueKind;

/**
 * The year, and the kind if it is named, that a heading gives a column: "ƯTH 2026", "Kế hoạch năm 2027", "2025".
 *
 * @param year the year
 * @param kind the kind; ANY when none is named
 */
record YearHeading(int year, ValueKind kind) {
	private static final String YEAR = "(?:19|20)[0-9]{2}";
	private static final String MENTION = "((?:ước\\s*thực\\s*hiện|ước\\s*th|ước|uth|ưth|thực\\s*hiện|th|kế\\s*hoạch|kh|mục\\s*tiêu|mt)?)\\s*(?:năm\\s*)?("
			+ YEAR
			+ ")";
	private static final Pattern COMPARISON = Pattern
			.compile("(?<!\\p{L})" + MENTION + "\\s*(?:/|so\\s*với|so|với)\\s*" + MENTION + "(?![0-9])");
	private static final Pattern ONE_YEAR = Pattern.compile("(?<![0-9])(" + YEAR + ")(?![0-9])");
	private static final Pattern COMPARING = Pattern.compile("so\\s*sánh|so\\s*với|tỷ\\s*lệ|tốc\\s*độ|chênh\\s*lệch|tăng|giảm");

	/** What a column of values shows; empty when it names no year, several, or compares. */
	static Optional<YearHeading> ofValues(String heading) {
		String words = heading.toLowerCase(Locale.ROOT);
		Matcher year = ONE_YEAR.matcher(words);
		if (COMPARING.matcher(words).find() || !year.find())
			return Optional.empty();
		YearHeading found = new YearHeading(Integer.parseInt(year.group(1)), kind(words));
		return year.find() ? Optional.empty() : Optional.of(found);
	}

	/** The two sides of a column that compares, the value before its base; empty for a column that does not. */
	static List<YearHeading> ofComparison(String heading) {
		Matcher sides = COMPARISON.matcher(heading.toLowerCase(Locale.ROOT));
		return sides.find()
				? List.of(new YearHeading(Integer.parseInt(sides.group(2)), kind(sides.group(1))),
						new YearHeading(Integer.parseInt(sides.group(4)), kind(sides.group(3))))
				: List.of();
	}

	private static ValueKind kind(String words) {
		if (words.matches(".*(?<!\\p{L})(ước|uth|ưth).*"))
			return ValueKind.ESTIMATE;
		if (words.matches(".*(?<!\\p{L})(thực\\s*hiện|th)(?!\\p{L}).*"))
			return ValueKind.ACTUAL;
		if (words.matches(".*(?<!\\p{L})(kế\\s*hoạch|kh)(?!\\p{L}).*"))
			return ValueKind.PLAN;
		return words.matches(".*(?<!\\p{L})(mục\\s*tiêu|mt)(?!\\p{L}).*") ? ValueKind.TARGET : ValueKind.ANY;
	}

	/** True when a column of values can be the side of a comparison. */
	boolean isShownBy(YearHeading values) {
		return year == values.year && (kind == ValueKind.ANY || kind == values.kind);
	}
}
