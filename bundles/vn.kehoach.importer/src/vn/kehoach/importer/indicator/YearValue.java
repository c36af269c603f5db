package vn.kehoach.importer.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ValueKind;

/**
 * What a heading such as "Ước thực hiện năm 2026" says of the values below it.
 *
 * @param kind the kind; {@link ValueKind#ANY} when the heading does not say
 * @param firstYear the first year of a span; 0 for a single year
 * @param year the year, or the last year of the span; 0 when the heading names none
 * @param locality the place; null for that of the document
 */
record YearValue(ValueKind kind, int firstYear, int year, String locality) {
	YearValue(ValueKind kind, int firstYear, int year) {
		this(kind, firstYear, year, null);
	}

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern SPAN = Pattern.compile("((?:19|20)\\d\\d) ?[-–] ?((?:19|20)\\d\\d)");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
	private static final Pattern PART_OF_YEAR = Pattern.compile("(?U)\\b(?:tháng|quý|lũy kế|luỹ kế|cùng kỳ|bình quân|dự toán|đợt)\\b");
	private static final Pattern ESTIMATE = Pattern.compile("(?U)\\b(?:ước|ưth|ứớc|uth)\\b");
	private static final Pattern TARGET = Pattern.compile("(?U)\\bmục tiêu\\b");
	private static final Pattern PLAN = Pattern.compile("(?U)\\b(?:kế hoạch|kh|chỉ tiêu)\\b");
	private static final Pattern ACTUAL = Pattern.compile("(?U)\\b(?:thực hiện|th)\\b");

	/** Reads the heading of a column of values; empty when it names no year, several, or a part of one. */
	static Optional<YearValue> of(String heading) {
		String lower = heading.toLowerCase(VIETNAMESE);
		if (PART_OF_YEAR.matcher(lower).find())
			return Optional.empty();
		Matcher span = SPAN.matcher(lower);
		if (span.find()) {
			boolean alone = YEAR.matcher(span.replaceFirst("")).results().findAny().isEmpty();
			int first = Integer.parseInt(span.group(1));
			int last = Integer.parseInt(span.group(2));
			return alone && first < last ? Optional.of(new YearValue(kind(lower), first, last)) : Optional.empty();
		}
		int[] years = YEAR.matcher(lower).results().map(MatchResult::group).mapToInt(Integer::parseInt).toArray();
		return years.length == 1 ? Optional.of(new YearValue(kind(lower), 0, years[0])) : Optional.empty();
	}

	/** The kind that the words in small letters say. */
	static ValueKind kind(String lower) {
		if (ESTIMATE.matcher(lower).find())
			return ValueKind.ESTIMATE;
		if (TARGET.matcher(lower).find())
			return ValueKind.TARGET;
		if (PLAN.matcher(lower).find())
			return ValueKind.PLAN;
		return ACTUAL.matcher(lower).find() ? ValueKind.ACTUAL : ValueKind.ANY;
	}

	YearValue at(String place) {
		return new YearValue(kind, firstYear, year, place);
	}

	ColumnValue toModel(LocalityRegistry localities) {
		ColumnValue value = ModelFactory.eINSTANCE.createColumnValue();
		value.setKind(kind);
		value.setFirstYear(firstYear);
		value.setYear(year);
		value.setLocality(localities.of(locality));
		return value;
	}
}
