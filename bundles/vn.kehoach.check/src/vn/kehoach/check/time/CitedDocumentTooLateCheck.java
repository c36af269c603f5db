package vn.kehoach.check.time;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;

/** A cited document that is dated after the document that cites it. */
public final class CitedDocumentTooLateCheck extends SingleElementCheck<ProseReference> {
	/** Holds no state. */
	public CitedDocumentTooLateCheck() {
		super(new CheckDescription("KH303", Severity.WARNING, false), ProseReference.class);
	}

	@Override
	protected Optional<Observation> observe(ProseReference reference, CheckContext context) {
		if (!(reference.getTarget() instanceof CitedDocument cited) || cited.getDate() == null)
			return Optional.empty();
		return DocumentTime.of(reference, context).filter(time -> time.isBefore(cited.getDate()))
				.map(time -> Observation.of(FindingPlace.at(reference, ModelPackage.Literals.PROSE_REFERENCE__TARGET),
						CitationWording.brief(cited), ShortDate.of(cited.getDate())));
	}
}
