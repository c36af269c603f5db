package vn.kehoach.check.reading;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Reviewable;

/** Something an import or a roll-over left uncertain; reported until somebody has looked and removes the note. */
public final class ReviewNoteCheck implements ElementCheck<Reviewable> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH010", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Reviewable> subject() {
		return Reviewable.class;
	}

	@Override
	public void check(Reviewable element, CheckContext context, ObservationSink sink) {
		if (element.getReviewNote() != null)
			sink.report(Observation.of(FindingPlace.at(element, ModelPackage.Literals.REVIEWABLE__REVIEW_NOTE), element.getReviewNote())
					.withFix(new Fix.RemoveValue()));
	}
}
