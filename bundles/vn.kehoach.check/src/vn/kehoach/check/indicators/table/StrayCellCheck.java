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

/** An overridden cell that the table does not have: a column too many, or a row that it does not list. */
public final class StrayCellCheck extends SingleElementCheck<CellOverride> {
	/** Holds no state. */
	public StrayCellCheck() {
		super(new CheckDescription("KH531", Severity.WARNING, true), CellOverride.class);
	}

	@Override
	protected Optional<Observation> observe(CellOverride override, CheckContext context) {
		ComputedCells cells = ComputedCells.of((IndicatorTable) override.eContainer(), context);
		boolean linked = override.getListing() != null && !override.getListing().eIsProxy();
		if (linked && !cells.has(override))
			return Optional.of(Observation.of(FindingPlace.at(override), String.valueOf(override.getListing().getLabel()),
					String.valueOf(override.getColumn())).withFix(new Fix.RemoveElement()));
		return Optional.empty();
	}
}
