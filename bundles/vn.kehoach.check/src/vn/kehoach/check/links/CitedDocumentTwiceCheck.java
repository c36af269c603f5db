package vn.kehoach.check.links;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.wording.CitationWording;

/** One cited document under two ids: the same kind and number, or the same kind and title where there is no number, and no other date. */
public final class CitedDocumentTwiceCheck implements ElementCheck<CitedDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH107", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<CitedDocument> subject() {
		return CitedDocument.class;
	}

	@Override
	public void check(CitedDocument document, CheckContext context, ObservationSink sink) {
		CitedNumbers.of(context).earlierTwin(document).ifPresent(twin -> sink.report(Observation.of(
				FindingPlace.at(document, ModelPackage.Literals.NAMED_ELEMENT__ID), CitationWording.brief(document),
				String.valueOf(twin.getId()))));
	}
}
