package vn.kehoach.check.time;

import java.time.DateTimeException;
import java.util.Optional;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.time.CalendarDate;

/**
 * A date written in prose.
 *
 * @param passage the passage
 * @param first the place of its first word among the passage's words
 * @param last the place of its last word
 * @param day the day, or 0
 * @param month the month, or 0
 * @param quarter the quarter, or 0
 * @param year the year, or 0 when none is given
 */
public record DateMention(Passage passage, int first, int last, int day, int month, int quarter, int year) {
	private static final int MONTHS_IN_A_QUARTER = 3;

	/** The offset of its first character. */
	public int start() {
		return passage.words().get(first).start();
	}

	/** The offset behind its last character. */
	public int end() {
		return passage.words().get(last).end();
	}

	/** The date as it is printed. */
	public String text() {
		return passage.text().substring(start(), end());
	}

	/** True when it says no more than a year. */
	boolean isYear() {
		return month == 0 && quarter == 0;
	}

	/** The day or span of days that it means, its last month for a quarter; empty when there is no such date, or no year is given. */
	public Optional<CalendarDate> date() {
		try {
			return year == 0
					? Optional.empty()
					: Optional.of(new CalendarDate(year, quarter > 0 ? quarter * MONTHS_IN_A_QUARTER : month, day));
		} catch (DateTimeException noSuchDate) {
			return Optional.empty();
		}
	}

	/** True when there is such a day in the year given, or without a year in a leap year. */
	boolean isReal() {
		try {
			new CalendarDate(year == 0 ? 2024 : year, month, day);
			return true;
		} catch (DateTimeException noSuchDate) {
			return false;
		}
	}
}
