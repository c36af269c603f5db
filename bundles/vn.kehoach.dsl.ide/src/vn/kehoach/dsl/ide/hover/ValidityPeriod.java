package vn.kehoach.dsl.ide.hover;

import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;

/** From when to when something is in force, in the user's words. */
public final class ValidityPeriod {
	private ValidityPeriod() {
	}

	/** A time from one date to another, either of which may be open; null when both are. */
	public static String of(CalendarDate from, CalendarDate to) {
		if (from == null && to == null)
			return null;
		return String.join(" ", Facts.known(from == null ? null : Facts.word("from", ShortDate.of(from)),
				to == null ? null : Facts.word("to", ShortDate.of(to))));
	}
}
