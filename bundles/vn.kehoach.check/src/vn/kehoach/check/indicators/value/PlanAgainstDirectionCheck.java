package vn.kehoach.check.indicators.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Direction;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.DecimalWording;

/** A plan that goes the other way than the indicator is meant to go, measured against what the year before is estimated to give. */
public final class PlanAgainstDirectionCheck implements ElementCheck<Indicator> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH525", Severity.INFO, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Indicator> subject() {
		return Indicator.class;
	}

	@Override
	public void check(Indicator indicator, CheckContext context, ObservationSink sink) {
		int wanted = wantedSign(indicator.getDirection());
		if (wanted == 0)
			return;
		for (IndicatorValue plan : indicator.getValues())
			if (plan.getKind() == ValueKind.PLAN && plan.getFirstYear() == 0 && Shares.exact(plan).isPresent())
				before(indicator, plan).filter(base -> plan.getAmount().compareTo(base) == -wanted).ifPresent(base -> sink
						.report(observation(indicator, plan, base)));
	}

	private static int wantedSign(Direction direction) {
		return switch (direction) {
		case UP -> 1;
		case DOWN -> -1;
		default -> 0;
		};
	}

	private static Optional<BigDecimal> before(Indicator indicator, IndicatorValue plan) {
		for (ValueKind kind : List.of(ValueKind.ESTIMATE, ValueKind.ACTUAL)) {
			Optional<BigDecimal> base = Shares.exact(indicator, new ValueKey(0, plan.getYear() - 1, plan.getLocality(), kind));
			if (base.isPresent())
				return base;
		}
		return Optional.empty();
	}

	private static Observation observation(Indicator indicator, IndicatorValue plan, BigDecimal base) {
		return Observation.of(FindingPlace.at(plan, ModelPackage.Literals.INDICATOR_VALUE__AMOUNT), String.valueOf(indicator.getLabel()),
				indicator.getDirection().getLiteral(), String.valueOf(plan.getYear()), DecimalWording.write(plan.getAmount()),
				String.valueOf(plan.getYear() - 1), DecimalWording.write(base));
	}
}
