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
import vn.kehoach.model.ModelPackage;

/** An overridden cell that prints what would be computed anyway. */
public final class NeedlessCellCheck implements ElementCheck<CellOverride> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH512", Severity.INFO, true);

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
		if (override.getText() != null && cells.has(override) && cells.text(override).equals(override.getText()))
			sink.report(Observation.of(FindingPlace.at(override, ModelPackage.Literals.CELL_OVERRIDE__TEXT), override.getText())
					.withFix(new Fix.RemoveElement()));
	}
}
