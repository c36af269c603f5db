package vn.kehoach.check.links;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.wording.CitationWording;

/** One cited document under two ids: the same kind and number, or the same kind and title where there is no number, and no other date. */
public final class CitedDocumentTwiceCheck extends SingleElementCheck<CitedDocument> {
	/** Holds no state. */
	public CitedDocumentTwiceCheck() {
		super(new CheckDescription("KH107", Severity.WARNING, false), CitedDocument.class);
	}

	@Override
	protected Optional<Observation> observe(CitedDocument document, CheckContext context) {
		return CitedNumbers.of(context).earlierTwin(document).map(twin -> Observation.of(
				FindingPlace.at(document, ModelPackage.Literals.NAMED_ELEMENT__ID), CitationWording.brief(document),
				String.valueOf(twin.getId())));
	}
}
