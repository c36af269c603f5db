package vn.kehoach.check.time;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;

/** A document that plans a year which was over when it was issued; reports look back and are left alone. */
public final class PlanYearCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH311", Severity.WARNING, true);

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
		int year = document.getYear();
		if (document.getDate() == null || year == 0 || document.getKind() == DocumentKind.REPORT || year >= document.getDate().year())
			return;
		int issued = document.getDate().year();
		sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__YEAR), "" + year, "" + issued)
				.withRemedy(YearChange.remedy(year, issued)));
	}
}
