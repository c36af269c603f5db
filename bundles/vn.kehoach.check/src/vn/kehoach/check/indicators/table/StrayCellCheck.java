package vn.kehoach.check.indicators.table;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorTable;

/** An overridden cell that the table does not have: a column too many, or a row that it does not list. */
public final class StrayCellCheck implements ElementCheck<CellOverride> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH531", Severity.WARNING, true);

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
		ComputedCells cells = ComputedCells.of((IndicatorTable) override.eContainer(), context);
		boolean linked = override.getListing() != null && !override.getListing().eIsProxy();
		if (linked && !cells.has(override))
			sink.report(Observation.of(FindingPlace.at(override), String.valueOf(override.getListing().getLabel()),
					String.valueOf(override.getColumn())).withFix(new Fix.RemoveElement()));
	}
}
