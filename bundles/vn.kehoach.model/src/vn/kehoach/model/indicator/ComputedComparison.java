package vn.kehoach.model.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;

/** Computes the cells of comparison columns. */
public final class ComputedComparison {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int MOST_COMMON_DECIMALS = 1;

	private ComputedComparison() {
	}

	/** The unrounded comparison; empty when one of the values is missing or not exact, or the base of a ratio is zero. */
	public static Optional<BigDecimal> of(Indicator indicator, IndicatorColumn column) {
		if (column.getShown() == null || column.getBase() == null)
			return Optional.empty();
		Optional<BigDecimal> shown = IndicatorValues.of(indicator, column.getShown()).flatMap(ComputedComparison::exact);
		Optional<BigDecimal> base = IndicatorValues.of(indicator, column.getBase()).flatMap(ComputedComparison::exact);
		return shown.flatMap(value -> base.flatMap(start -> compare(value, start, column.getComparison())));
	}

	private static Optional<BigDecimal> exact(IndicatorValue value) {
		return value.getForm() == ValueForm.EXACT ? Optional.ofNullable(value.getAmount()) : Optional.empty();
	}

	private static Optional<BigDecimal> compare(BigDecimal value, BigDecimal base, Comparison comparison) {
		if (comparison == Comparison.DIFFERENCE)
			return Optional.of(value.subtract(base));
		if (base.signum() == 0)
			return Optional.empty();
		BigDecimal ratio = value.multiply(HUNDRED).divide(base, MathContext.DECIMAL128);
		return Optional.of(comparison == Comparison.GROWTH ? ratio.subtract(HUNDRED) : ratio);
	}

	/** The comparison as its column prints it; empty when it cannot be computed. */
	public static String text(Indicator indicator, IndicatorColumn column) {
		return of(indicator, column).map(number -> DecimalWording.write(rounded(number, column))).orElse("");
	}

	private static BigDecimal rounded(BigDecimal number, IndicatorColumn column) {
		if (column.getDecimals() >= 0)
			return number.setScale(column.getDecimals(), RoundingMode.HALF_UP);
		if (column.getComparison() == Comparison.DIFFERENCE)
			return number;
		BigDecimal rounded = number.setScale(MOST_COMMON_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}
}
