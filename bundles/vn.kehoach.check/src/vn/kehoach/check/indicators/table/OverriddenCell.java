package vn.kehoach.check.indicators.table;

import java.math.BigDecimal;
import java.util.Optional;

import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.check.indicators.number.PrintedNumber;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.indicator.IndicatorValues;

/**
 * A cell of an indicator whose text is overridden.
 *
 * @param indicator the indicator of the row
 * @param column the column
 * @param text the text that is printed instead of the computed one
 */
record OverriddenCell(Indicator indicator, IndicatorColumn column, String text) {
	/** The cell of an override; empty when it is a group's, or the table has no such column. */
	static Optional<OverriddenCell> of(CellOverride override) {
		IndicatorTable table = (IndicatorTable) override.eContainer();
		boolean known = override.getColumn() >= 1 && override.getColumn() <= table.getColumns().size();
		if (!known || !(override.getListing() instanceof Indicator indicator) || override.getText() == null)
			return Optional.empty();
		return Optional.of(new OverriddenCell(indicator, table.getColumns().get(override.getColumn() - 1), override.getText()));
	}

	/** How the cell of a comparison column agrees with the two values; empty when there is nothing to compare or no number printed. */
	Optional<ComparedNumbers.Verdict> verdict() {
		if (column.getKind() != ColumnKind.COMPARISON)
			return Optional.empty();
		Optional<BigDecimal> printed = PrintedNumber.alone(text);
		return printed.flatMap(number -> compared().map(numbers -> judge(numbers, number)));
	}

	private Optional<ComparedNumbers> compared() {
		Optional<BigDecimal> base = exact(column.getBase());
		return exact(column.getShown()).flatMap(value -> base.map(start -> new ComparedNumbers(value, start)))
				.filter(numbers -> numbers.isComparable(column.getComparison()));
	}

	/** Of per cents, the points between them are often printed where other rows show a ratio. */
	private ComparedNumbers.Verdict judge(ComparedNumbers numbers, BigDecimal printed) {
		ComparedNumbers.Verdict verdict = numbers.judge(printed, column.getComparison());
		boolean points = UnitName.isPercent(indicator.getUnit()) && column.getComparison() != Comparison.DIFFERENCE;
		ComparedNumbers.Verdict other = points ? numbers.judge(printed, Comparison.DIFFERENCE) : verdict;
		return verdict.compareTo(other) <= 0 ? verdict : other;
	}

	private Optional<BigDecimal> exact(ColumnValue shown) {
		return shown == null
				? Optional.empty()
				: IndicatorValues.of(indicator, shown).filter(value -> value.getForm() == ValueForm.EXACT).map(IndicatorValue::getAmount);
	}
}
