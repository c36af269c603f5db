package vn.kehoach.check.indicators.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sum of parts that should make up a whole.
 *
 * @param parts the parts as they are printed
 * @param whole the whole
 */
public record ShareSum(List<BigDecimal> parts, BigDecimal whole) {
	/** The parts added up. */
	public BigDecimal sum() {
		return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The sum less the whole. */
	public BigDecimal difference() {
		return sum().subtract(whole);
	}

	/**
	 * True when the difference can come from rounding the parts to the finest decimals that any of them shows: at most half a unit for
	 * each, and with many parts at most three times the standard deviation of so many roundings.
	 */
	public boolean isRight() {
		int decimals = parts.stream().mapToInt(part -> Math.max(0, part.scale())).max().orElse(0);
		double units = Math.min(parts.size() / 2.0, Math.max(1, 3 * Math.sqrt(parts.size() / 12.0)));
		return difference().abs().compareTo(BigDecimal.valueOf(units).scaleByPowerOfTen(-decimals)) <= 0;
	}
}
