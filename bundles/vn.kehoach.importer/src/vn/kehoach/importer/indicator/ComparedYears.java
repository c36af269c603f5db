package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.ValueKind;

/**
 * The two values that a heading such as "So sánh (%) KH 2027/ước TH 2026" compares.
 *
 * @param shown the value that is compared; null when the heading does not name it
 * @param base the value with which it is compared
 */
record ComparedYears(YearValue shown, YearValue base) {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern VALUE = Pattern.compile(
			"(?U)\\b((?:ước|ưth|uth|thực hiện|th|kế hoạch|kh|mục tiêu)(?: (?:thực hiện|th))?)?\\.? ?(?:năm )?((?:19|20)\\d\\d)\\b");
	private static final Pattern BASE = Pattern.compile("(?U)\\b(?:so với|so sánh với|bằng)\\b");
	private static final Pattern WORDS = Pattern.compile("(?U)\\b(?:so sánh|so với|tỷ lệ|tốc độ|tăng|giảm|chênh lệch)\\b");
	private static final Pattern COMPARISON = Pattern
			.compile("(?U).*(?:so sánh|so với|tỷ lệ|tốc độ|tăng trưởng|tăng|giảm|chênh lệch|%|\\d ?/ ?\\D*\\d{4}).*");

	/** Reads the heading of a column of comparisons; empty when it does not name two values. */
	static Optional<ComparedYears> of(String heading) {
		String lower = heading.toLowerCase(VIETNAMESE);
		if (!COMPARISON.matcher(lower).matches())
			return Optional.empty();
		List<YearValue> values = new ArrayList<>();
		Matcher matcher = VALUE.matcher(lower);
		while (matcher.find()) {
			ValueKind kind = matcher.group(1) == null ? ValueKind.ANY : YearValue.kind(matcher.group(1));
			values.add(new YearValue(kind, 0, Integer.parseInt(matcher.group(2))));
		}
		if (values.size() == 2)
			return Optional.of(new ComparedYears(values.get(0), values.get(1)));
		boolean baseOnly = values.size() == 1 && BASE.matcher(lower).find();
		return baseOnly ? Optional.of(new ComparedYears(null, values.get(0))) : Optional.empty();
	}

	/** True for a heading that speaks of a comparison, of whatever values. */
	static boolean isComparison(String heading) {
		return WORDS.matcher(heading.toLowerCase(VIETNAMESE)).find();
	}
}
