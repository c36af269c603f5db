package vn.kehoach.check.time;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recipient;

/**
 * A body that does not exist on the document's date has a role, is a recipient or the issuer, or is referred to in prose. The issuer of a
 * cited document is left alone: it existed when that was issued.
 */
public final class AbolishedBodyCheck implements ElementCheck<EObject> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH301", Severity.WARNING, true);

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
		EReference feature = feature(element);
		if (feature == null || !(element.eGet(feature) instanceof Assignee body) || body.getLabel() == null
				|| element instanceof ProseReference reference && PastMention.is(reference))
			return;
		DocumentTime.of(element, context).flatMap(
				time -> MissingBody.at(FindingPlace.at(element, feature), body, time, context, heir -> new Fix.Refer(heir.body())))
				.ifPresent(sink::report);
	}

	/** The feature by which an element of a document refers to a body; null when it does not. */
	private static EReference feature(EObject element) {
		return switch (element) {
		case Assignment assignment -> ModelPackage.Literals.ASSIGNMENT__ASSIGNEE;
		case ProseReference reference -> ModelPackage.Literals.PROSE_REFERENCE__TARGET;
		case Recipient recipient -> ModelPackage.Literals.RECIPIENT__AGENCY;
		case Project project -> ModelPackage.Literals.PROJECT__DELEGATED_BY;
		case PlanDocument document -> ModelPackage.Literals.PLAN_DOCUMENT__ISSUER;
		default -> null;
		};
	}
}
