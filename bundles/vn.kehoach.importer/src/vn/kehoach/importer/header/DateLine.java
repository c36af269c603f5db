package vn.kehoach.importer.header;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.time.CalendarDate;

/**
 * Place and date of issue.
 *
 * @param place the place, or null
 * @param date the date, day and month open in a draft; null when there is none
 */
record DateLine(String place, CalendarDate date) {
	private static final Pattern LINE = Pattern.compile(
			"(?:(?<place>[^,\\d]+), ?)?ngày\\D*?(?<day>\\d{1,2})?\\D*?tháng\\D*?(?<month>\\d{1,2})?\\D*?năm\\D*?(?<year>\\d{4})?\\.?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Takes the line apart; null means that there is no such line. */
	static DateLine of(String line) {
		Matcher matcher = line == null ? null : LINE.matcher(line.strip());
		if (matcher == null || !matcher.matches())
			return new DateLine(null, null);
		return new DateLine(matcher.group("place"), date(matcher.group("day"), matcher.group("month"), matcher.group("year")));
	}

	private static CalendarDate date(String day, String month, String year) {
		if (year == null)
			return null;
		try {
			int known = month == null ? 0 : Integer.parseInt(month);
			return new CalendarDate(Integer.parseInt(year), known, day == null || known == 0 ? 0 : Integer.parseInt(day));
		} catch (DateTimeException noSuchDay) {
			return new CalendarDate(Integer.parseInt(year), 0, 0);
		}
	}
}
