package vn.kehoach.check.numbers;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Division;

/** An override prints the number that would be computed anyway. */
public final class NeedlessNumberCheck extends SingleElementCheck<Division> {
	/** Holds no state. */
	public NeedlessNumberCheck() {
		super(new CheckDescription("KH503", Severity.INFO, true), Division.class);
	}

	@Override
	protected Optional<Observation> observe(Division division, CheckContext context) {
		if (division.getLabelOverride() == null)
			return Optional.empty();
		String expected = context.numbering().of(division).expected();
		return context.numbering().of(division).departs()
				? Optional.empty()
				: Optional.of(OverriddenNumber.observation(division, expected));
	}
}
