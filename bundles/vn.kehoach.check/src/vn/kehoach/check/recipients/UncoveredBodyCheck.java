package vn.kehoach.check.recipients;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Undertaking;

/** A body that leads, or takes part in, a task of the document but is not among its recipients. */
public final class UncoveredBodyCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH701", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<PlanDocument> subject() {
		return PlanDocument.class;
	}

	@Override
	public void check(PlanDocument document, CheckContext context, ObservationSink sink) {
		if (document.getRecipients().isEmpty())
			return;
		Coverage coverage = new Coverage(document, context);
		ResponsibleBodies.of(document).forEach((body, task) -> {
			if (!coverage.covers(body))
				sink.report(observation(document, body, task, context));
		});
	}

	private static Observation observation(PlanDocument document, Assignee body, Undertaking task, CheckContext context) {
		FindingPlace place = FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__RECIPIENTS, 0);
		String number = task instanceof Division division ? context.numbering().of(division).label() : "";
		Observation observation = Observation.of(place, body.getLabel(), number.replaceFirst("[.)\\s]+$", ""))
				.withFix(new Fix.AddValue(body.getId(), ArchiveLine.indexIn(document)));
		return number.isEmpty() ? observation.inVariant("message.unnumbered") : observation;
	}
}
