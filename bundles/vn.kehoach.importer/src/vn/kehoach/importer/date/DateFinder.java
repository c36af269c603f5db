package vn.kehoach.importer.date;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.time.CalendarDate;

/** Finds dates in text: "ngày 05 tháng 01 năm 2026", "05/01/2026", "tháng 11/2025", "quý II năm 2026", "năm 2026". */
public final class DateFinder {
	private static final String DAY = "(?:ngày )?(?<d>\\d{1,2}) tháng (?<m>\\d{1,2}) năm (?<y>\\d{4})|(?<d2>\\d{1,2})[/.-](?<m2>\\d{1,2})[/.-](?<y2>\\d{4})";
	private static final Pattern DAYS = Pattern.compile("(?:" + DAY + ")(?!\\d)");
	private static final Pattern ANY = Pattern.compile(
			"(?:" + DAY + "|tháng (?<m3>\\d{1,2}) ?(?:/| năm )(?<y3>\\d{4})|(?<m4>\\d{1,2})/(?<y4>\\d{4})"
					+ "|quý (?:(?:I{1,3}|IV|[1-4])(?:, ?| và | ?[-–] ?))*(?<q>I{1,3}|IV|[1-4]) ?(?:/| ?năm )(?<y5>\\d{4})|năm (?<y6>\\d{4}))(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private DateFinder() {
	}

	/** The first date with day, month and year. */
	public static Optional<CalendarDate> first(String text) {
		Matcher matcher = DAYS.matcher(text);
		return matcher.find() ? date(matcher, false) : Optional.empty();
	}

	/** The date of any precision with which the text begins. */
	public static Optional<CalendarDate> at(String text) {
		Matcher matcher = ANY.matcher(text);
		return matcher.lookingAt() ? date(matcher, true) : Optional.empty();
	}

	/** The last date of any precision: the end of a period. */
	public static Optional<CalendarDate> last(String text) {
		Matcher matcher = ANY.matcher(text);
		Optional<CalendarDate> last = Optional.empty();
		while (matcher.find())
			last = date(matcher, true).or(() -> Optional.empty());
		return last;
	}

	private static Optional<CalendarDate> date(Matcher matcher, boolean any) {
		try {
			if (matcher.group("y") != null)
				return Optional.of(new CalendarDate(number(matcher, "y"), number(matcher, "m"), number(matcher, "d")));
			if (matcher.group("y2") != null)
				return Optional.of(new CalendarDate(number(matcher, "y2"), number(matcher, "m2"), number(matcher, "d2")));
			return any ? coarse(matcher) : Optional.empty();
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static Optional<CalendarDate> coarse(Matcher matcher) {
		if (matcher.group("y3") != null)
			return Optional.of(new CalendarDate(number(matcher, "y3"), number(matcher, "m3"), 0));
		if (matcher.group("y4") != null)
			return Optional.of(new CalendarDate(number(matcher, "y4"), number(matcher, "m4"), 0));
		if (matcher.group("y5") != null)
			return Optional.of(new CalendarDate(number(matcher, "y5"), 3 * quarter(matcher.group("q")), 0));
		return Optional.of(new CalendarDate(number(matcher, "y6"), 0, 0));
	}

	private static int quarter(String quarter) {
		return switch (quarter.toUpperCase(java.util.Locale.ROOT)) {
		case "I", "1" -> 1;
		case "II", "2" -> 2;
		case "III", "3" -> 3;
		default -> 4;
		};
	}

	private static int number(Matcher matcher, String group) {
		return Integer.parseInt(matcher.group(group));
	}
}
