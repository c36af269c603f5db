package vn.kehoach.check.reading;

import java.util.List;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.Remedy;
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
		return Optional.ofNullable(element.getReviewNote()).map(note -> found(element, note));
	}

	/** The fix can be done for all equal notes at once: after a roll-over most notes say the same. */
	private static Observation found(Reviewable element, String note) {
		return Observation.of(FindingPlace.at(element, ModelPackage.Literals.REVIEWABLE__REVIEW_NOTE), note)
				.withRemedy(new Remedy(new Fix.RemoveValue(), "fix", List.of(note), true));
	}
}
