package vn.kehoach.check.time;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.wording.CitationWording;

/** A cited document that is dated after the document that cites it. */
public final class CitedDocumentTooLateCheck implements ElementCheck<ProseReference> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH303", Severity.WARNING, false);

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
		if (!(reference.getTarget() instanceof CitedDocument cited) || cited.getDate() == null)
			return;
		DocumentTime.of(reference, context).filter(time -> time.isBefore(cited.getDate()))
				.ifPresent(time -> sink.report(Observation.of(FindingPlace.at(reference, ModelPackage.Literals.PROSE_REFERENCE__TARGET),
						CitationWording.brief(cited), cited.getDate().toString())));
	}
}
