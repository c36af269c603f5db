package vn.kehoach.check.recipients;

import java.util.EnumSet;
import java.util.Set;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.PlanDocument;

/** A signed document that gives work to others, without recipients (Decree 30/2020/NĐ-CP, article 8 and Annex I, part I, II.9). */
public final class NoRecipientsCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH703", Severity.INFO, false);
	private static final Set<DocumentKind> KINDS = EnumSet.of(DocumentKind.DECISION, DocumentKind.RESOLUTION, DocumentKind.DIRECTIVE,
			DocumentKind.PLAN, DocumentKind.ACTION_PROGRAMME);

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
		if (KINDS.contains(document.getKind()) && !document.isDraft() && document.getSignature() != null
				&& document.getRecipients().isEmpty())
			sink.report(Observation.of(FindingPlace.at(document)));
	}
}
