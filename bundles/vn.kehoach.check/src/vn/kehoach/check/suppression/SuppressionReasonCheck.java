package vn.kehoach.check.suppression;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Suppression;

/** A check is set aside without saying why. */
public final class SuppressionReasonCheck implements ElementCheck<Suppression> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH011", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Suppression> subject() {
		return Suppression.class;
	}

	@Override
	public void check(Suppression wish, CheckContext context, ObservationSink sink) {
		if (wish.getReason() == null || wish.getReason().codePoints().noneMatch(Character::isLetter))
			sink.report(Observation.of(FindingPlace.at(wish, ModelPackage.Literals.SUPPRESSION__REASON), wish.getCode()));
	}
}
