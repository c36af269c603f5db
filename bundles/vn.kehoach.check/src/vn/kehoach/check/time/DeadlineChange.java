package vn.kehoach.check.time;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.time.CalendarDate;

/** The remedies for a recorded deadline outside the plan: the same day of the plan's year, or none. */
final class DeadlineChange {
	private DeadlineChange() {
	}

	/** Adds the remedies to an observation at the deadline. */
	static Observation offer(Observation observation, CalendarDate deadline, DocumentTime time) {
		Observation mendable = inYear(deadline, time.planYear()).filter(moved -> !time.isAfter(moved))
				.map(moved -> observation.withRemedy(new Remedy(new Fix.ReplaceWords(moved.toString()), "fix",
						List.of(String.valueOf(deadline.year()), String.valueOf(moved.year())), true)))
				.orElse(observation);
		boolean optional = observation.place() instanceof FindingPlace.InModel place
				&& place.feature().filter(ModelPackage.Literals.UNDERTAKING__DEADLINE::equals).isPresent();
		return optional ? mendable.withRemedy(new Remedy(new Fix.RemoveValue(), "fix.remove", List.of(), false)) : mendable;
	}

	/** The same day of another year; empty for the same year, and for 29 February where the year has none. */
	static Optional<CalendarDate> inYear(CalendarDate date, int year) {
		try {
			return date.year() == year ? Optional.empty() : Optional.of(new CalendarDate(year, date.month(), date.day()));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}
}
