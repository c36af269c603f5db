package vn.kehoach.check.time;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.LegalBasis;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.wording.CitationWording;

/** A legal basis that was amended before the document, where the amending document is cited nowhere. */
public final class CitedDocumentAmendedCheck implements ElementCheck<ProseReference> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH305", Severity.INFO, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<ProseReference> subject() {
		return ProseReference.class;
	}

	@Override
	public void check(ProseReference reference, CheckContext context, ObservationSink sink) {
		if (!(reference.getTarget() instanceof CitedDocument cited) || cited.getAmendedBy().isEmpty() || !isBasis(reference))
			return;
		DocumentTime.of(reference, context).ifPresent(time -> {
			for (CitedDocument amending : cited.getAmendedBy())
				if ((amending.getDate() == null || !time.isBefore(amending.getDate()))
						&& context.references().mentionsOf(amending).isEmpty())
					sink.report(Observation.of(FindingPlace.at(reference, ModelPackage.Literals.PROSE_REFERENCE__TARGET),
							CitationWording.brief(cited), CitationWording.brief(amending)));
		});
	}

	private static boolean isBasis(ProseReference reference) {
		return reference.eContainer() instanceof Prose prose && prose.eContainer() instanceof LegalBasis;
	}
}
