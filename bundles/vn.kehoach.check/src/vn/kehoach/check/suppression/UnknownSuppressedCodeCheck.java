package vn.kehoach.check.suppression;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.LanguageRules;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Suppression;

/** A code is set aside that no check has, or one without which the file cannot be understood. */
public final class UnknownSuppressedCodeCheck implements ElementCheck<Suppression> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH012", Severity.WARNING, false);

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
		if (wish.getCode() == null)
			return;
		Observation observation = Observation.of(FindingPlace.at(wish, ModelPackage.Literals.SUPPRESSION__CODE), wish.getCode());
		if (CheckRegistry.find(wish.getCode()).isEmpty())
			sink.report(observation);
		else if (LanguageRules.isOne(wish.getCode()))
			sink.report(observation.inVariant("necessary"));
	}
}
