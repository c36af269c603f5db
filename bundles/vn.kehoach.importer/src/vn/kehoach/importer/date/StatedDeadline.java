package vn.kehoach.importer.date;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Recurrence;
import vn.kehoach.model.RecurringDeadline;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.CalendarDate;

/**
 * The deadline that stands where nothing but a deadline is expected: behind "Thời gian hoàn thành:" or in a cell below that heading.
 * What names no year ("Quý II", "30/6") is meant for the year of the plan.
 */
public final class StatedDeadline {
	private static final Pattern YEAR = Pattern.compile("\\d{4}");
	private static final Pattern WITHIN_YEAR = Pattern.compile(
			"(?iU)\\bquý (?:(?:I{1,3}|IV|[1-4])(?:, ?| và | ?[-–] ?))*(?<q>I{1,3}|IV|[1-4])\\b|(?<d>\\d{1,2}) ?(?:/| tháng )(?<dm>\\d{1,2})\\b|\\btháng (?<m>\\d{1,2})\\b");
	private static final Pattern EVERY = Pattern.compile("(?iU)(?:định kỳ )?(?:hằng|hàng|mỗi) (tuần|tháng|quý|năm)[.;,]?");
	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
	private final RecurrenceFinder recurrences = new RecurrenceFinder();
	private final int planYear;

	/** @param planYear the year of the plan; 0 when not known */
	public StatedDeadline(int planYear) {
		this.planYear = planYear;
	}

	/** Sets the last date that the text names as deadline, else the recurring deadlines that it states. */
	public void assign(String text, Undertaking undertaking) {
		List<RecurringDeadline> recurring = recurring(text);
		if (recurring.isEmpty())
			date(text).ifPresent(undertaking::setDeadline);
		else
			undertaking.getRecurrences().addAll(recurring);
	}

	private Optional<CalendarDate> date(String text) {
		Optional<CalendarDate> dated = DateFinder.last(text);
		return dated.isPresent() || planYear == 0 || YEAR.matcher(text).find() ? dated : withinYear(text);
	}

	private Optional<CalendarDate> withinYear(String text) {
		Matcher matcher = WITHIN_YEAR.matcher(text);
		Optional<CalendarDate> last = Optional.empty();
		while (matcher.find())
			last = date(matcher);
		return last;
	}

	private Optional<CalendarDate> date(Matcher matcher) {
		try {
			if (matcher.group("q") != null)
				return Optional.of(new CalendarDate(planYear, 3 * quarter(matcher.group("q")), 0));
			if (matcher.group("d") != null)
				return Optional.of(new CalendarDate(planYear, number(matcher, "dm"), number(matcher, "d")));
			return Optional.of(new CalendarDate(planYear, number(matcher, "m"), 0));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static int quarter(String quarter) {
		int roman = QUARTERS.indexOf(quarter.toUpperCase(Locale.ROOT)) + 1;
		return roman > 0 ? roman : Integer.parseInt(quarter);
	}

	private static int number(Matcher matcher, String group) {
		return Integer.parseInt(matcher.group(group));
	}

	private List<RecurringDeadline> recurring(String text) {
		Matcher every = EVERY.matcher(text.strip());
		if (!every.matches())
			return recurrences.find(text);
		RecurringDeadline deadline = ModelFactory.eINSTANCE.createRecurringDeadline();
		deadline.setPeriod(switch (every.group(1).toLowerCase(Locale.ROOT)) {
		case "tuần" -> Recurrence.WEEKLY;
		case "tháng" -> Recurrence.MONTHLY;
		case "quý" -> Recurrence.QUARTERLY;
		default -> Recurrence.YEARLY;
		});
		return List.of(deadline);
	}
}
