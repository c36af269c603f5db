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

/** An override breaks its sequence: 2.3 and then 2.5, or (1) and then 2). */
public final class BrokenSequenceCheck implements ElementCheck<Division> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH502", Severity.WARNING, true);

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
		if (division.getLabelOverride() == null)
			return;
		Departures.of(context).of(division).filter(departure -> departure != NumberDeparture.REPEATS).ifPresent(departure -> {
			Observation observation = Observation.of(FindingPlace.at(division, ModelPackage.Literals.DIVISION__LABEL_OVERRIDE),
					division.getLabelOverride(), context.numbering().of(division).expected()).withFix(new Fix.RemoveValue());
			sink.report(departure == NumberDeparture.CHANGES_STYLE ? observation.inVariant("message.style") : observation);
		});
	}
}
