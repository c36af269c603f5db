package vn.kehoach.check.layout;

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
import vn.kehoach.model.wording.HeaderWording;

/** A document whose kind or subject is not printed (Decree 30/2020/NĐ-CP, Annex I, part I, II.5). Official letters have no kind. */
public final class TitleMissingCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH623", Severity.WARNING, false);

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
		if (document.getKind() == DocumentKind.OTHER || document.getElements().isEmpty())
			return;
		if (HeaderWording.kind(document).isBlank())
			sink.report(
					Observation.of(FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__KIND_LABEL)).inVariant("message.kind"));
		if (document.getSubject() == null)
			sink.report(Observation.of(FindingPlace.at(document)));
		else if (document.getSubject().isBlank())
			sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__SUBJECT)));
	}
}
