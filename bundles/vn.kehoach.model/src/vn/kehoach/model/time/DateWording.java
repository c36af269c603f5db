package vn.kehoach.model.time;

/** Dates in words as Decree 30/2020/NĐ-CP, Annex I, part I, II.4.b has them: days below 10 and months 1 and 2 with a leading zero. */
public final class DateWording {
	/** What stands for an open day or month, to be filled in by hand. */
	static final String BLANK = "     ";

	private DateWording() {
	}

	/** "ngày 05 tháng 01 năm 2027"; open parts are blank. */
	public static String full(CalendarDate date) {
		return "ngày " + (date.hasDay() ? twoDigits(date.day()) : BLANK) + " tháng " + month(date) + " năm " + date.year();
	}

	/** As {@link #full}, but an open day or month is left out: "tháng 11 năm 2027", "năm 2027". */
	public static String known(CalendarDate date) {
		if (date.hasDay())
			return full(date);
		return (date.hasMonth() ? "tháng " + month(date) + " " : "") + "năm " + date.year();
	}

	private static String month(CalendarDate date) {
		if (!date.hasMonth())
			return BLANK;
		return date.month() < 3 ? twoDigits(date.month()) : String.valueOf(date.month());
	}

	private static String twoDigits(int number) {
		return "%02d".formatted(number);
	}
}
