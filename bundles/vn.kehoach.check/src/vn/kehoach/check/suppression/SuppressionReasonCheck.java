package vn.kehoach.check.suppression;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Suppression;

/** A check is set aside without saying why. */
public final class SuppressionReasonCheck extends SingleElementCheck<Suppression> {
	/** Holds no state. */
	public SuppressionReasonCheck() {
		super(new CheckDescription("KH011", Severity.WARNING, false), Suppression.class);
	}

	@Override
	protected Optional<Observation> observe(Suppression wish, CheckContext context) {
		return wish.getReason() == null || wish.getReason().codePoints().noneMatch(Character::isLetter)
				? Optional.of(Observation.of(FindingPlace.at(wish, ModelPackage.Literals.SUPPRESSION__REASON), wish.getCode()))
				: Optional.empty();
	}
}
