package vn.kehoach.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date whose day and month may be open: a draft's date of issue, a deadline "tháng 11/2025".
 *
 * @param year the year
 * @param month 1 to 12, or 0 when open
 * @param day the day of the month, or 0 when open
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

	/** @throws DateTimeException when there is no such day */
	public CalendarDate {
		if (month == 0 && day != 0)
			throw new DateTimeException("A day without a month");
		if (day != 0)
			LocalDate.of(year, month, day);
		else if (month != 0)
			YearMonth.of(year, month);
	}

	/**
	 * Reads 2027, 2027-06 or 2027-06-30.
	 *
	 * @throws DateTimeException when the text is neither, or there is no such day
	 */
	public static CalendarDate parse(String iso) {
		String[] parts = iso.split("-", -1);
		try {
			return new CalendarDate(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
					parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
		} catch (NumberFormatException notANumber) {
			throw new DateTimeException("Not a date: " + iso, notANumber);
		}
	}

	/** The given day. */
	public static CalendarDate of(LocalDate date) {
		return new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	public boolean hasMonth() {
		return month != 0;
	}

	public boolean hasDay() {
		return day != 0;
	}

	/** The first day it can mean. */
	public LocalDate firstDay() {
		return LocalDate.of(year, hasMonth() ? month : 1, hasDay() ? day : 1);
	}

	/** The last day it can mean. */
	public LocalDate lastDay() {
		if (hasDay())
			return firstDay();
		return YearMonth.of(year, hasMonth() ? month : 12).atEndOfMonth();
	}

	@Override
	public int compareTo(CalendarDate other) {
		int byFirst = firstDay().compareTo(other.firstDay());
		return byFirst != 0 ? byFirst : lastDay().compareTo(other.lastDay());
	}

	/** The ISO form that {@link #parse} reads. */
	@Override
	public String toString() {
		if (!hasMonth())
			return "%04d".formatted(year);
		return hasDay() ? "%04d-%02d-%02d".formatted(year, month, day) : "%04d-%02d".formatted(year, month);
	}
}
