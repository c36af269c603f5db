package vn.kehoach.check.indicators.table;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.model.CellOverride;

/** A comparison printed in a table that its two values cannot give, not even before they were rounded. */
public final class WrongComparisonCheck implements ElementCheck<CellOverride> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH510", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<CellOverride> subject() {
		return CellOverride.class;
	}

	@Override
	public void check(CellOverride override, CheckContext context, ObservationSink sink) {
		ComparisonCells.observe(override, ComparedNumbers.Verdict.WRONG).ifPresent(sink::report);
	}
}
