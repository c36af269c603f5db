package vn.kehoach.check.layout;

import java.time.LocalDate;
import java.util.Locale;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.time.CalendarDate;

/** Which documents must have the form of Decree 30/2020/NĐ-CP: those of state bodies, from 2020-03-05 on. The Party has rules of its own. */
final class OfficialForm {
	private static final LocalDate IN_FORCE = LocalDate.of(2020, 3, 5);

	private OfficialForm() {
	}

	static boolean binds(PlanDocument document) {
		boolean party = !document.isHeaderOmitted() && document.getNationalName() != null
				&& document.getNationalName().toUpperCase(Locale.ROOT).contains("ĐẢNG");
		boolean partySymbol = document.getSymbol() != null && document.getSymbol().matches(".*(?:TU|ĐU|TW|TƯ)");
		return !document.isHeaderOmitted() && !party && !partySymbol && !isOlder(document.getDate());
	}

	private static boolean isOlder(CalendarDate date) {
		return date != null && date.lastDay().isBefore(IN_FORCE);
	}
}
