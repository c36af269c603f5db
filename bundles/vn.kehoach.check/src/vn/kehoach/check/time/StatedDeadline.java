package vn.kehoach.check.time;

import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.CalendarDate;

/** A deadline that is recorded and also said in the text of its element, as imported documents have it: one finding tells of both. */
final class StatedDeadline {
	private StatedDeadline() {
	}

	/** True when the element's own text says the date, and {@link StaleDeadlineCheck} finds it there. */
	static boolean isFoundInText(EObject element, CalendarDate deadline, CheckContext context) {
		PassageReader reader = new PassageReader(context.printedReferences());
		TreeIterator<EObject> contents = element.eAllContents();
		while (contents.hasNext()) {
			EObject content = contents.next();
			if (hasDeadline(content))
				contents.prune();
			else if (reader.of(content).stream().anyMatch(passage -> says(passage, deadline, context)))
				return true;
		}
		return false;
	}

	private static boolean says(Passage passage, CalendarDate deadline, CheckContext context) {
		return DateMentions.of(passage).stream().anyMatch(mention -> mention.date().filter(deadline::equals).isPresent()
				&& StaleDeadlineCheck.timeOf(mention, context).isPresent());
	}

	/** The recorded deadline that a date in the text of its element says. */
	static Optional<FindingPlace> recorded(DateMention mention) {
		EObject element = mention.passage().owner();
		while (element != null && !hasDeadline(element))
			element = element.eContainer();
		if (element == null)
			return Optional.empty();
		EAttribute feature = feature(element);
		CalendarDate recorded = (CalendarDate) element.eGet(feature);
		return mention.date().filter(date -> date.equals(recorded)).isPresent()
				? Optional.of(FindingPlace.at(element, feature))
				: Optional.empty();
	}

	private static boolean hasDeadline(EObject element) {
		return element instanceof Undertaking || element instanceof Milestone;
	}

	private static EAttribute feature(EObject element) {
		return element instanceof Milestone ? ModelPackage.Literals.MILESTONE__DATE : ModelPackage.Literals.UNDERTAKING__DEADLINE;
	}
}
