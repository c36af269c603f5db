package vn.kehoach.model.assignment;

import vn.kehoach.model.RecurringDeadline;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.time.CalendarDate;

/** How a table prints a deadline: "30/6/2027", "Tháng 9/2027", "Năm 2027", "Hằng quý". */
final class DeadlineCell {
	private DeadlineCell() {
	}

	static String of(Undertaking undertaking) {
		if (undertaking.getDeadline() != null)
			return date(undertaking.getDeadline());
		return undertaking.getRecurrences().size() == 1 ? recurring(undertaking.getRecurrences().getFirst()) : "";
	}

	private static String date(CalendarDate date) {
		if (date.hasDay())
			return "%02d/%s/%d".formatted(date.day(), month(date), date.year());
		return date.hasMonth() ? "Tháng " + month(date) + "/" + date.year() : "Năm " + date.year();
	}

	private static String month(CalendarDate date) {
		return date.month() < 3 ? "0" + date.month() : String.valueOf(date.month());
	}

	private static String recurring(RecurringDeadline deadline) {
		String period = deadline.getPeriod().getLiteral();
		if (deadline.getDay() == 0)
			return Capitals.first(period);
		String month = deadline.getMonth() == 0 ? "" : "/" + deadline.getMonth();
		return (deadline.isBefore() ? "Trước ngày " : "Ngày ") + deadline.getDay() + month + " " + period;
	}
}
