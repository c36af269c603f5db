package vn.kehoach.importer.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.kehoach.model.ValueKind;

/**
 * What the texts above a table say of values whose headings do not say all: "Bảng 2. Ước thực hiện năm 2027" above columns of places, or
 * "Kế hoạch giai đoạn 2026 - 2030" above columns of bare years. Where no text says whether values are plans or results, their year
 * decides, and the guess is remembered.
 */
final class ValueContext {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
	private static final Pattern ESTIMATE = Pattern.compile("(?U)\\b(?:ước(?: tính)?(?: kết quả)?(?: thực hiện| đạt)?|ưth)\\b");
	private static final Pattern TARGET = Pattern.compile("(?U)\\b(?:mục tiêu|đến năm)\\b");
	private static final Pattern PLAN = Pattern.compile("(?U)\\b(?:kế hoạch|dự kiến|phấn đấu|giao)\\b");
	private static final Pattern ACTUAL = Pattern.compile("(?U)\\b(?:thực hiện|kết quả|đạt được|tình hình)\\b");
	private final List<String> above;
	private final int issued;
	private boolean guessed;

	/**
	 * @param above the texts above the table, the nearest first
	 * @param issued the year of the document; 0 when not known
	 */
	ValueContext(List<String> above, int issued) {
		this.above = above.stream().map(text -> text.toLowerCase(VIETNAMESE)).toList();
		this.issued = issued;
	}

	/** The value with the kind and the year that it lacks; empty when nothing gives them. */
	Optional<YearValue> complete(YearValue value) {
		int year = value.year() != 0 ? value.year() : year();
		if (year == 0)
			return Optional.empty();
		ValueKind kind = value.kind() != ValueKind.ANY ? value.kind() : kind(year);
		return kind == ValueKind.ANY ? Optional.empty() : Optional.of(new YearValue(kind, value.firstYear(), year, value.locality()));
	}

	/** True when the year decided on the kind of a value. */
	boolean isGuessed() {
		return guessed;
	}

	/** The only year that the nearest text with years names; 0 when there is none. */
	private int year() {
		for (String text : above) {
			List<String> years = YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
			if (!years.isEmpty())
				return years.size() == 1 ? Integer.parseInt(years.getFirst()) : 0;
		}
		return 0;
	}

	private ValueKind kind(int year) {
		for (String text : above) {
			ValueKind stated = stated(text);
			if (stated != ValueKind.ANY)
				return stated;
		}
		guessed |= issued != 0;
		if (issued == 0)
			return ValueKind.ANY;
		return year > issued ? ValueKind.PLAN : year == issued ? ValueKind.ESTIMATE : ValueKind.ACTUAL;
	}

	/** The kind that the text says; none when it says several. */
	private static ValueKind stated(String text) {
		if (ESTIMATE.matcher(text).find())
			return ValueKind.ESTIMATE;
		boolean target = TARGET.matcher(text).find();
		boolean plan = PLAN.matcher(text).find();
		boolean actual = ACTUAL.matcher(text).find();
		if (actual)
			return target || plan ? ValueKind.ANY : ValueKind.ACTUAL;
		return target ? ValueKind.TARGET : plan ? ValueKind.PLAN : ValueKind.ANY;
	}
}
