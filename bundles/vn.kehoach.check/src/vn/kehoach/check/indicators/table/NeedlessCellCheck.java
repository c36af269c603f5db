package vn.kehoach.check.indicators.table;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage;

/** An overridden cell that prints what would be computed anyway. */
public final class NeedlessCellCheck extends SingleElementCheck<CellOverride> {
	/** Holds no state. */
	public NeedlessCellCheck() {
		super(new CheckDescription("KH512", Severity.INFO, true), CellOverride.class);
	}

	@Override
	protected Optional<Observation> observe(CellOverride override, CheckContext context) {
		ComputedCells cells = ComputedCells.of((IndicatorTable) override.eContainer(), context);
		if (override.getText() != null && cells.has(override) && cells.text(override).equals(override.getText()))
			return Optional.of(Observation.of(FindingPlace.at(override, ModelPackage.Literals.CELL_OVERRIDE__TEXT), override.getText())
					.withFix(new Fix.RemoveElement()));
		return Optional.empty();
	}
}
