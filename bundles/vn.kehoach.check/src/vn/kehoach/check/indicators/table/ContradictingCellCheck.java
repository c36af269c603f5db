package vn.kehoach.check.indicators.table;

import java.math.BigDecimal;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.indicators.number.PrintedNumber;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.indicator.ColumnHeading;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.model.indicator.ValueWording;

/** A cell of a value column that prints another number than the indicator has. */
public final class ContradictingCellCheck extends SingleElementCheck<CellOverride> {
	/** Holds no state. */
	public ContradictingCellCheck() {
		super(new CheckDescription("KH513", Severity.WARNING, true), CellOverride.class);
	}

	@Override
	protected Optional<Observation> observe(CellOverride override, CheckContext context) {
		return OverriddenCell.of(override).flatMap(cell -> value(cell).filter(value -> contradicts(cell, value)).map(value -> Observation
				.of(FindingPlace.at(override, ModelPackage.Literals.CELL_OVERRIDE__TEXT),
						String.valueOf(cell.indicator().getLabel()),
						ColumnHeading.of(cell.column()), cell.text(), ValueWording.of(value))
				.withFix(new Fix.RemoveElement())));
	}

	private static Optional<IndicatorValue> value(OverriddenCell cell) {
		boolean shown = cell.column().getKind() == ColumnKind.VALUE && cell.column().getShown() != null;
		return shown
				? IndicatorValues.of(cell.indicator(), cell.column().getShown()).filter(value -> value.getForm() == ValueForm.EXACT)
				: Optional.empty();
	}

	private static boolean contradicts(OverriddenCell cell, IndicatorValue value) {
		Optional<BigDecimal> printed = PrintedNumber.alone(cell.text());
		return value.getAmount() != null && printed.isPresent() && printed.get().compareTo(value.getAmount()) != 0;
	}
}
