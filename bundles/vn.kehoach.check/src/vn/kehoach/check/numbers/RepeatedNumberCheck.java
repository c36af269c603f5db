package vn.kehoach.check.numbers;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Division;

/** An override prints a number that its sequence has already: 9.1 twice. */
public final class RepeatedNumberCheck extends SingleElementCheck<Division> {
	/** Holds no state. */
	public RepeatedNumberCheck() {
		super(new CheckDescription("KH501", Severity.WARNING, true), Division.class);
	}

	@Override
	protected Optional<Observation> observe(Division division, CheckContext context) {
		if (division.getLabelOverride() == null)
			return Optional.empty();
		return Departures.of(context).of(division).filter(NumberDeparture.REPEATS::equals)
				.map(departure -> OverriddenNumber.observation(division, context.numbering().of(division).expected()));
	}
}
