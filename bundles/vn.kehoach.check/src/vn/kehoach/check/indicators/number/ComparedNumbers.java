package vn.kehoach.check.indicators.number;

import java.math.BigDecimal;
import java.math.MathContext;

import vn.kehoach.model.Comparison;

/**
 * Two numbers that are compared.
 *
 * @param value what is compared
 * @param base what it is compared with
 */
public record ComparedNumbers(BigDecimal value, BigDecimal base) {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** How a printed comparison agrees with its two numbers. */
	public enum Verdict {
		/** It is what they give, within the rounding of its decimals. */
		RIGHT,
		/** It is not what they give, but may be what they gave before they were rounded themselves. */
		ROUNDED,
		/** It cannot be. */
		WRONG;
	}

	/** True when there is something to compare. */
	public boolean isComparable(Comparison comparison) {
		return comparison == Comparison.DIFFERENCE || base.signum() != 0;
	}

	/** The comparison, unrounded. */
	public BigDecimal computed(Comparison comparison) {
		if (comparison == Comparison.DIFFERENCE)
			return value.subtract(base);
		BigDecimal ratio = value.multiply(HUNDRED).divide(base, MathContext.DECIMAL128);
		return comparison == Comparison.GROWTH ? ratio.subtract(HUNDRED) : ratio;
	}

	/** Whether the printed number is the comparison of the two. */
	public Verdict judge(BigDecimal printed, Comparison comparison) {
		RoundedNumber claimed = RoundedNumber.of(printed);
		BigDecimal computed = computed(comparison);
		if (claimed.low().compareTo(computed) <= 0 && computed.compareTo(claimed.high()) <= 0)
			return Verdict.RIGHT;
		return mayGive(claimed, comparison) ? Verdict.ROUNDED : Verdict.WRONG;
	}

	private boolean mayGive(RoundedNumber claimed, Comparison comparison) {
		RoundedNumber top = RoundedNumber.of(value);
		RoundedNumber bottom = RoundedNumber.of(base);
		if (comparison == Comparison.DIFFERENCE)
			return claimed.meets(top.minus(bottom));
		if (!top.isPositive() || !bottom.isPositive())
			return false;
		RoundedNumber ratio = top.percentOf(bottom);
		return claimed.meets(comparison == Comparison.GROWTH ? ratio.lessHundred() : ratio);
	}
}
