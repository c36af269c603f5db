package vn.kehoach.check.indicators.table;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.model.CellOverride;

/** A comparison printed in a table that its two printed values do not give, though the values before rounding may have. */
public final class RoundedComparisonCheck extends SingleElementCheck<CellOverride> {
	/** Holds no state. */
	public RoundedComparisonCheck() {
		super(new CheckDescription("KH511", Severity.INFO, true), CellOverride.class);
	}

	@Override
	protected Optional<Observation> observe(CellOverride override, CheckContext context) {
		return ComparisonCells.observe(override, ComparedNumbers.Verdict.ROUNDED);
	}
}
