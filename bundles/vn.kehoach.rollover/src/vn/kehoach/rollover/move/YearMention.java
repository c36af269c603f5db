package vn.kehoach.rollover.move;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.time.CalendarDate;

/**
 * A year in a text, with the day and month that are written before it.
 *
 * @param start the offset of the year's figures, or of the day's where the day cannot stay
 * @param end the offset behind the year
 * @param year the year
 * @param dateStart the offset of the day or month before it; the year's own where there is none
 * @param date the day or month that it is part of; the year alone where there is none
 */
record YearMention(int start, int end, int year, int dateStart, CalendarDate date) {
	private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])(?:19|20)\\d\\d(?![\\p{L}\\d])");
	private static final Pattern DAY_BEFORE = Pattern.compile(
			"(?iu)(?:(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+)$");
	private static final Pattern MONTH_BEFORE = Pattern.compile("(?iu)(?:tháng\\s+(\\d{1,2})(?:\\s*[/-]\\s*|\\s+năm\\s+))$");
	private static final Pattern DECIMALS_BEFORE = Pattern.compile("\\d[.,]$");
	private static final int REACH = 30;

	/** The years of a text from left to right; not those that are part of another number. */
	static List<YearMention> of(String text) {
		List<YearMention> mentions = new ArrayList<>();
		Matcher years = YEAR.matcher(text);
		while (years.find()) {
			YearMention mention = at(text, years.start(), years.end());
			boolean number = mention.dateStart == mention.start
					&& (DECIMALS_BEFORE.matcher(text.substring(0, years.start())).find() || isFollowedByDecimals(text, years.end()));
			if (!number)
				mentions.add(mention);
		}
		return mentions;
	}

	private static boolean isFollowedByDecimals(String text, int end) {
		return end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && Character.isDigit(text.charAt(end + 1));
	}

	private static YearMention at(String text, int start, int end) {
		int year = Integer.parseInt(text.substring(start, end));
		String before = text.substring(Math.max(0, start - REACH), start);
		Matcher day = DAY_BEFORE.matcher(before);
		if (day.find()) {
			int group = day.group(1) != null ? 1 : 3;
			return dated(start, end, start - before.length() + day.start(), year, day.group(group + 1), day.group(group));
		}
		Matcher month = MONTH_BEFORE.matcher(before);
		if (month.find())
			return dated(start, end, start - before.length() + month.start(1), year, month.group(1), "0");
		return new YearMention(start, end, year, start, new CalendarDate(year, 0, 0));
	}

	private static YearMention dated(int start, int end, int dateStart, int year, String month, String day) {
		return YearShift.date(year, Integer.parseInt(month), Integer.parseInt(day))
				.map(date -> new YearMention(start, end, year, dateStart, date))
				.orElseGet(() -> new YearMention(start, end, year, start, new CalendarDate(year, 0, 0)));
	}

	/** True when a day or month is written before the year. */
	boolean isDated() {
		return date.hasMonth();
	}
}
