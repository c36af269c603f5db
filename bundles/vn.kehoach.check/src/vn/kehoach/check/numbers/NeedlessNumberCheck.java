package vn.kehoach.check.numbers;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;

/** An override prints the number that would be computed anyway. */
public final class NeedlessNumberCheck implements ElementCheck<Division> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH503", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Division> subject() {
		return Division.class;
	}

	@Override
	public void check(Division division, CheckContext context, ObservationSink sink) {
		if (division.getLabelOverride() != null && !context.numbering().of(division).departs())
			sink.report(
					Observation.of(FindingPlace.at(division, ModelPackage.Literals.DIVISION__LABEL_OVERRIDE), division.getLabelOverride())
							.withFix(new Fix.RemoveValue()));
	}
}
