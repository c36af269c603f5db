package vn.kehoach.check.indicators.value;

import java.util.HashSet;
import java.util.Set;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;

/** Two values of an indicator for the same year, kind and place: tables and prose would show the first only. */
public final class RepeatedValueCheck implements ElementCheck<Indicator> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH526", Severity.ERROR, false);

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
		Set<ValueKey> known = new HashSet<>();
		for (IndicatorValue value : indicator.getValues())
			if (!known.add(ValueKey.of(value)))
				sink.report(Observation.of(FindingPlace.at(value, ModelPackage.Literals.INDICATOR_VALUE__YEAR), ValueKey.of(value).text()));
	}
}
