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

/** An override prints a number that its sequence has already: 9.1 twice. */
public final class RepeatedNumberCheck implements ElementCheck<Division> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH501", Severity.WARNING, true);

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
		if (division.getLabelOverride() != null && Departures.of(context).of(division).filter(NumberDeparture.REPEATS::equals).isPresent())
			sink.report(
					Observation.of(FindingPlace.at(division, ModelPackage.Literals.DIVISION__LABEL_OVERRIDE), division.getLabelOverride(),
							context.numbering().of(division).expected()).withFix(new Fix.RemoveValue()));
	}
}
