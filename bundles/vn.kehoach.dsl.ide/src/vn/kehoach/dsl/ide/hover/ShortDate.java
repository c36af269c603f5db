package vn.kehoach.dsl.ide.hover;

import vn.kehoach.model.time.CalendarDate;

/** Dates as short as people write them: 28/02/2025, 02/2025, 2025. */
public final class ShortDate {
	private ShortDate() {
	}

	/** The date; null for none. */
	public static String of(CalendarDate date) {
		if (date == null)
			return null;
		if (!date.hasMonth())
			return String.valueOf(date.year());
		return date.hasDay()
				? "%02d/%02d/%d".formatted(date.day(), date.month(), date.year())
				: "%02d/%d".formatted(date.month(), date.year());
	}

	/** A time from one date to another, either of which may be open; null when both are. */
	public static String period(CalendarDate from, CalendarDate to) {
		if (from == null && to == null)
			return null;
		return String.join(" ",
				Facts.known(from == null ? null : Facts.word("from", of(from)), to == null ? null : Facts.word("to", of(to))));
	}
}
