package vn.kehoach.check.indicators.value;

import java.util.List;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.indicator.DecimalWording;

/** A range whose lower end is above its upper end. */
public final class ReversedRangeCheck extends SingleElementCheck<IndicatorValue> {
	/** Holds no state. */
	public ReversedRangeCheck() {
		super(new CheckDescription("KH528", Severity.ERROR, true), IndicatorValue.class);
	}

	@Override
	protected Optional<Observation> observe(IndicatorValue value, CheckContext context) {
		return value.getAmount() != null && value.getUpper() != null && value.getAmount().compareTo(value.getUpper()) > 0
				? Optional.of(observation(value, DecimalWording.write(value.getAmount()), DecimalWording.write(value.getUpper())))
				: Optional.empty();
	}

	private static Observation observation(IndicatorValue value, String lower, String upper) {
		FindingPlace place = FindingPlace.at(value, ModelPackage.Literals.INDICATOR_VALUE__AMOUNT);
		return Observation.of(place, lower, upper).withFix(new Fix.Together(List.of(new Fix.Step(place, new Fix.ReplaceWords(upper)),
				new Fix.Step(FindingPlace.at(value, ModelPackage.Literals.INDICATOR_VALUE__UPPER), new Fix.ReplaceWords(lower)))));
	}
}
