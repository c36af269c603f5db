package vn.kehoach.rollover.move;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

import vn.kehoach.model.time.CalendarDate;

/** Moves dates by years; the 29th of February becomes the 28th where there is none. */
final class YearShift {
	private YearShift() {
	}

	/** The date some years on, always a real one. */
	static CalendarDate of(CalendarDate date, int years) {
		int year = date.year() + years;
		int day = date.hasDay() ? Math.min(date.day(), YearMonth.of(year, date.month()).lengthOfMonth()) : 0;
		return new CalendarDate(year, date.month(), day);
	}

	/** The date; empty when there is no such day. */
	static Optional<CalendarDate> date(int year, int month, int day) {
		try {
			return Optional.of(new CalendarDate(year, month, day));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}
}
