package vn.kehoach.check.time;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.time.CalendarDate;

/**
 * When a document is issued. A draft whose date is open is taken to be issued in the month or year that is known, or else in the year
 * it plans.
 *
 * @param first the first day it can be issued on
 * @param last the last day it can be issued on
 * @param planYear the year it plans; the year of issue when it plans none, or an earlier one
 */
record DocumentTime(LocalDate first, LocalDate last, int planYear) {
	/** The time of the document that the element belongs to; empty when neither date nor year are known, and for registries. */
	static Optional<DocumentTime> of(EObject element, CheckContext context) {
		return DocumentPassages.documentOf(element, context) instanceof PlanDocument document ? of(document) : Optional.empty();
	}

	/** The time of the document. */
	static Optional<DocumentTime> of(PlanDocument document) {
		CalendarDate date = document.getDate();
		if (date == null && document.getYear() == 0)
			return Optional.empty();
		CalendarDate known = date != null ? date : new CalendarDate(document.getYear(), 0, 0);
		return Optional.of(new DocumentTime(known.firstDay(), known.lastDay(), Math.max(document.getYear(), known.year())));
	}

	/** True when the date is over before the document can be issued. */
	boolean isAfter(CalendarDate date) {
		return date.lastDay().isBefore(first);
	}

	/** True when the date begins after the last day on which the document can be issued. */
	boolean isBefore(CalendarDate date) {
		return date.firstDay().isAfter(last);
	}
}
