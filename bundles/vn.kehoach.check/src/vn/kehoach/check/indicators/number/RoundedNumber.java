package vn.kehoach.check.indicators.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a number may have been before it was rounded to the decimals it is printed with.
 *
 * @param low the least it may have been
 * @param high the most it may have been
 */
record RoundedNumber(BigDecimal low, BigDecimal high) {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Anything within half a unit of the last digit. */
	static RoundedNumber of(BigDecimal printed) {
		BigDecimal half = half(printed.scale());
		return new RoundedNumber(printed.subtract(half), printed.add(half));
	}

	/** Half a unit of the last of so many decimals; whole numbers are rounded to units at most. */
	static BigDecimal half(int decimals) {
		return BigDecimal.valueOf(5, Math.max(0, decimals) + 1);
	}

	RoundedNumber minus(RoundedNumber other) {
		return new RoundedNumber(low.subtract(other.high), high.subtract(other.low));
	}

	/** In percent of the base; both are positive. */
	RoundedNumber percentOf(RoundedNumber base) {
		return new RoundedNumber(low.multiply(HUNDRED).divide(base.high, MathContext.DECIMAL128),
				high.multiply(HUNDRED).divide(base.low, MathContext.DECIMAL128));
	}

	RoundedNumber lessHundred() {
		return new RoundedNumber(low.subtract(HUNDRED), high.subtract(HUNDRED));
	}

	boolean isPositive() {
		return low.signum() > 0;
	}

	boolean meets(RoundedNumber other) {
		return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
	}
}
