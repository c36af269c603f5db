package vn.kehoach.model.time;

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
}
