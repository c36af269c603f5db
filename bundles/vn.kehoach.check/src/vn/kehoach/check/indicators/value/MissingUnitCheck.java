package vn.kehoach.check.indicators.value;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;

/** An indicator with numbers but without a unit, neither its own nor that of the indicator it is a part of. */
public final class MissingUnitCheck extends SingleElementCheck<Indicator> {
	/** Holds no state. */
	public MissingUnitCheck() {
		super(new CheckDescription("KH518", Severity.WARNING, false), Indicator.class);
	}

	@Override
	protected Optional<Observation> observe(Indicator indicator, CheckContext context) {
		boolean needed = indicator.getValues().stream().anyMatch(MissingUnitCheck::needsUnit);
		if (needed && !hasUnit(indicator) && !partsHaveUnits(indicator))
			return Optional.of(Observation.of(FindingPlace.at(indicator, ModelPackage.Literals.NAMED_ELEMENT__ID),
					String.valueOf(indicator.getLabel())));
		return Optional.empty();
	}

	/** A number, unless its printed words name a unit themselves. */
	private static boolean needsUnit(IndicatorValue value) {
		String words = value.getWording();
		return value.getAmount() != null && UnitName.isMissing(value.getUnit())
				&& (words == null || words.chars().noneMatch(c -> Character.isLetter(c) || c == '%' || c == '‰'));
	}

	private static boolean hasUnit(Indicator indicator) {
		Indicator whole = indicator;
		while (UnitName.isMissing(whole.getUnit())) {
			if (!(whole.eContainer() instanceof Indicator parent))
				return false;
			whole = parent;
		}
		return true;
	}

	private static boolean partsHaveUnits(Indicator indicator) {
		return !indicator.getSubIndicators().isEmpty()
				&& indicator.getSubIndicators().stream().noneMatch(part -> UnitName.isMissing(part.getUnit()));
	}
}
