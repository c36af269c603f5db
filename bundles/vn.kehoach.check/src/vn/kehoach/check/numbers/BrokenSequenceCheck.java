package vn.kehoach.check.numbers;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Division;

/** An override breaks its sequence: 2.3 and then 2.5, or (1) and then 2). */
public final class BrokenSequenceCheck extends SingleElementCheck<Division> {
	/** Holds no state. */
	public BrokenSequenceCheck() {
		super(new CheckDescription("KH502", Severity.WARNING, true), Division.class);
	}

	@Override
	protected Optional<Observation> observe(Division division, CheckContext context) {
		if (division.getLabelOverride() == null)
			return Optional.empty();
		return Departures.of(context).of(division).filter(departure -> departure != NumberDeparture.REPEATS)
				.map(departure -> observation(division, departure, context));
	}

	private static Observation observation(Division division, NumberDeparture departure, CheckContext context) {
		Observation observation = OverriddenNumber.observation(division, context.numbering().of(division).expected());
		return departure == NumberDeparture.CHANGES_STYLE ? observation.inVariant("message.style") : observation;
	}
}
