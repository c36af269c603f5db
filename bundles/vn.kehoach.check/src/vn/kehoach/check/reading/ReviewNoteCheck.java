package vn.kehoach.check.reading;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Reviewable;

/** Something an import or a roll-over left uncertain; reported until somebody has looked and removes the note. */
public final class ReviewNoteCheck extends SingleElementCheck<Reviewable> {
	/** Holds no state. */
	public ReviewNoteCheck() {
		super(new CheckDescription("KH010", Severity.INFO, true), Reviewable.class);
	}

	@Override
	protected Optional<Observation> observe(Reviewable element, CheckContext context) {
		return element.getReviewNote() != null
				? Optional.of(Observation.of(FindingPlace.at(element, ModelPackage.Literals.REVIEWABLE__REVIEW_NOTE), element.getReviewNote())
					.withFix(new Fix.RemoveValue()))
				: Optional.empty();
	}
}
