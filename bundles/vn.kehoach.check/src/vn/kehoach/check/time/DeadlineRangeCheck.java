package vn.kehoach.check.time;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;

/**
 * The deadline of a task, project or milestone that is over before the document is issued, or, for a task or milestone of a document that
 * plans a single year, lies behind the first quarter of the year after it. One that the text says as well is left to
 * {@link StaleDeadlineCheck}.
 */
public final class DeadlineRangeCheck implements ElementCheck<EObject> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH306", Severity.WARNING, true);
	private static final int MONTHS_TO_WIND_UP = 3;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, CheckContext context, ObservationSink sink) {
		switch (element) {
		case Undertaking task -> check(task, task.getDeadline(), ModelPackage.Literals.UNDERTAKING__DEADLINE, context, sink);
		case Milestone milestone -> check(milestone, milestone.getDate(), ModelPackage.Literals.MILESTONE__DATE, context, sink);
		default -> {
			// no deadline
		}
		}
	}

	private static void check(EObject element, CalendarDate deadline, EStructuralFeature feature, CheckContext context,
			ObservationSink sink) {
		if (deadline == null)
			return;
		FindingPlace place = FindingPlace.at(element, feature);
		Optional<DocumentTime> over = DocumentTime.of(element, context).filter(time -> time.isAfter(deadline))
				.filter(time -> !StatedDeadline.isFoundInText(element, deadline, context));
		over.ifPresent(time -> sink.report(DeadlineChange.offer(
				Observation.of(place, ShortDate.of(deadline), ShortDate.of(CalendarDate.of(time.first()))), deadline, time)));
		int year = DocumentPassages.documentOf(element, context) instanceof PlanDocument document ? document.getYear() : 0;
		boolean annual = year > 0 && (element instanceof Task || element instanceof Milestone);
		if (annual && deadline.firstDay().isAfter(new CalendarDate(year + 1, MONTHS_TO_WIND_UP, 0).lastDay()))
			DocumentTime.of(element, context).ifPresent(time -> sink.report(DeadlineChange.offer(
					Observation.of(place, ShortDate.of(deadline), String.valueOf(year)).inVariant("message.after"), deadline, time)));
	}
}
