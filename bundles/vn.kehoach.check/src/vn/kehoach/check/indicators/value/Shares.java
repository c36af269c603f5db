package vn.kehoach.check.indicators.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;

/** Indicators whose sub-indicators are parts that add up. */
final class Shares {
	private static final String STRUCTURE = "cơ cấu";

	private Shares() {
	}

	/** True when the registry says so, or the indicator's name does and its unit is per cent. */
	static boolean addUp(Indicator indicator) {
		if (indicator.getSubIndicators().size() < 2)
			return false;
		String label = String.valueOf(indicator.getLabel()).toLowerCase(Locale.ROOT);
		return indicator.isShare() || label.startsWith(STRUCTURE) && indicator.getSubIndicators().stream().allMatch(Shares::isPercent);
	}

	private static boolean isPercent(Indicator part) {
		return UnitName.isPercent(unit(part));
	}

	/** The unit of a part: its own, else that of the whole. */
	static String unit(Indicator part) {
		boolean own = !UnitName.isMissing(part.getUnit());
		return own || !(part.eContainer() instanceof Indicator whole) ? part.getUnit() : whole.getUnit();
	}

	/** The exact value of an indicator. */
	static Optional<BigDecimal> exact(Indicator indicator, ValueKey key) {
		return indicator.getValues().stream().filter(value -> ValueKey.of(value).equals(key)).findFirst().flatMap(Shares::exact);
	}

	static Optional<BigDecimal> exact(IndicatorValue value) {
		return value.getForm() == ValueForm.EXACT ? Optional.ofNullable(value.getAmount()) : Optional.empty();
	}
}
