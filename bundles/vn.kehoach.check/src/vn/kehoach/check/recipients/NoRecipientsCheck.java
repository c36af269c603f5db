package vn.kehoach.check.recipients;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.PlanDocument;

/** A signed document that gives work to others, without recipients (Decree 30/2020/NĐ-CP, article 8 and Annex I, part I, II.9). */
public final class NoRecipientsCheck extends SingleElementCheck<PlanDocument> {
	private static final Set<DocumentKind> KINDS = EnumSet.of(DocumentKind.DECISION, DocumentKind.RESOLUTION, DocumentKind.DIRECTIVE,
			DocumentKind.PLAN, DocumentKind.ACTION_PROGRAMME);

	/** Holds no state. */
	public NoRecipientsCheck() {
		super(new CheckDescription("KH703", Severity.INFO, false), PlanDocument.class);
	}

	@Override
	protected Optional<Observation> observe(PlanDocument document, CheckContext context) {
		return KINDS.contains(document.getKind()) && !document.isDraft() && document.getSignature() != null
				&& document.getRecipients().isEmpty()
						? Optional.of(Observation.of(FindingPlace.at(document)))
						: Optional.empty();
	}
}
