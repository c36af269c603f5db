package vn.kehoach.check.language;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;

/** A document whose number, or whose day of issue, is still to be filled in. */
public final class OpenDraftCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH611", Severity.INFO, false);

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
		if (document.isHeaderOmitted())
			return;
		if (document.getNumber() == null && document.getNumberLine() == null)
			sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__NUMBER)));
		if (document.getDateLine() == null && (document.getDate() == null || !document.getDate().hasDay()))
			sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__DATE)).inVariant("message.date"));
	}
}
