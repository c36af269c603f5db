package vn.kehoach.rollover.move;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.rollover.Doubt;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.PlanYears;

/** The deadlines of tasks and projects and the dates of milestones; those that come back every month or year stay. */
final class DeadlineMoves {
	private final PlanYears years;
	private final MoveMaker maker;

	DeadlineMoves(PlanYears years, MoveMaker maker) {
		this.years = years;
		this.maker = maker;
	}

	Optional<Move> of(EObject element) {
		return switch (element) {
		case Undertaking undertaking -> of(undertaking, Literals.UNDERTAKING__DEADLINE, undertaking.getDeadline());
		case Milestone milestone -> of(milestone, Literals.MILESTONE__DATE, milestone.getDate());
		default -> Optional.empty();
		};
	}

	private Optional<Move> of(EObject element, EAttribute feature, CalendarDate date) {
		if (date == null)
			return Optional.empty();
		return maker.replace(MoveKind.DEADLINE, FindingPlace.at(element, feature), YearShift.of(date, years.step()).toString(),
				element instanceof Task task ? task.getHeading() : date.toString(), doubt(date));
	}

	/** What runs over several years has its own end. */
	private Optional<Doubt> doubt(CalendarDate date) {
		if (date.year() > years.last() + 1)
			return Optional.of(Doubt.LATER);
		return date.year() < years.last() ? Optional.of(Doubt.EARLIER) : Optional.empty();
	}
}
