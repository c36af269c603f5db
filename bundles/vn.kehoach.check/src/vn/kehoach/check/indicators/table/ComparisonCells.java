package vn.kehoach.check.indicators.table;

import java.util.Optional;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.indicator.ColumnHeading;
import vn.kehoach.model.indicator.ComputedComparison;

/** Finds overridden comparisons by how they agree with their values. */
final class ComparisonCells {
	private ComparisonCells() {
	}

	/** The observation of an override with the verdict; empty for others. */
	static Optional<Observation> observe(CellOverride override, ComparedNumbers.Verdict wanted) {
		return OverriddenCell.of(override).filter(cell -> cell.verdict().filter(wanted::equals).isPresent())
				.map(cell -> Observation
						.of(FindingPlace.at(override, ModelPackage.Literals.CELL_OVERRIDE__TEXT),
								String.valueOf(cell.indicator().getLabel()),
								ColumnHeading.of(cell.column()), cell.text(), ComputedComparison.text(cell.indicator(), cell.column()))
						.withFix(new Fix.RemoveElement()));
	}
}
