package vn.kehoach.importer.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;

/** Tells structures (cơ cấu), whose parts are shares of a whole, from other indicators with parts. */
final class RowShares {
	private static final BigDecimal LEAST = BigDecimal.valueOf(90);
	private static final BigDecimal MOST = BigDecimal.valueOf(110);

	private RowShares() {
	}

	/** Marks the indicator when it is called a structure and its parts make up about a hundred in every year. */
	static void mark(Indicator indicator) {
		boolean named = indicator.getLabel().matches("(?iU)cơ cấu\\b.*");
		if (named && indicator.getSubIndicators().size() > 1)
			indicator.setShare(indicator.getSubIndicators().get(0).getValues().stream().allMatch(value -> makesWhole(indicator, value))
					&& !indicator.getSubIndicators().get(0).getValues().isEmpty());
	}

	private static boolean makesWhole(Indicator indicator, IndicatorValue first) {
		List<BigDecimal> shares = indicator.getSubIndicators().stream().flatMap(part -> part.getValues().stream())
				.filter(value -> value.getYear() == first.getYear() && value.getKind() == first.getKind()
						&& value.getForm() == ValueForm.EXACT)
				.map(IndicatorValue::getAmount).filter(Objects::nonNull).toList();
		BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return shares.size() < indicator.getSubIndicators().size() || sum.compareTo(LEAST) >= 0 && sum.compareTo(MOST) <= 0;
	}
}
