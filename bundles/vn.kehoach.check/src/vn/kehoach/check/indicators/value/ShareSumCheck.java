package vn.kehoach.check.indicators.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.indicators.number.ShareSum;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.indicator.DecimalWording;

/**
 * Shares that do not add up, within the rounding of the printed numbers: to the value of the whole if it has one in the same unit, else
 * to 100 when they are per cent. Years for which not all parts have an exact value are left alone.
 */
public final class ShareSumCheck implements ElementCheck<Indicator> {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH514", Severity.WARNING, false);

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
		if (!Shares.addUp(indicator) || !haveOneUnit(indicator))
			return;
		Set<ValueKey> keys = new LinkedHashSet<>();
		indicator.getSubIndicators().getFirst().getValues().forEach(value -> keys.add(ValueKey.of(value)));
		for (ValueKey key : keys)
			sum(indicator, key).filter(sum -> !sum.isRight()).ifPresent(sum -> report(indicator, key, sum, sink));
	}

	private static void report(Indicator indicator, ValueKey key, ShareSum sum, ObservationSink sink) {
		BigDecimal difference = sum.difference();
		sink.report(
				Observation.of(FindingPlace.at(indicator, ModelPackage.Literals.NAMED_ELEMENT__ID), String.valueOf(indicator.getLabel()),
						key.text(), DecimalWording.write(sum.sum()), DecimalWording.write(sum.whole()),
						(difference.signum() > 0 ? "+" : "") + DecimalWording.write(difference)));
	}

	private static Optional<ShareSum> sum(Indicator indicator, ValueKey key) {
		List<BigDecimal> parts = new ArrayList<>();
		for (Indicator part : indicator.getSubIndicators())
			Shares.exact(part, key).ifPresent(parts::add);
		boolean complete = parts.size() == indicator.getSubIndicators().size();
		return complete ? whole(indicator, key).map(whole -> new ShareSum(parts, whole)) : Optional.empty();
	}

	private static Optional<BigDecimal> whole(Indicator indicator, ValueKey key) {
		String partUnit = Shares.unit(indicator.getSubIndicators().getFirst());
		boolean sameUnit = UnitName.isMissing(indicator.getUnit()) || UnitName.same(indicator.getUnit(), partUnit);
		Optional<BigDecimal> own = sameUnit ? Shares.exact(indicator, key) : Optional.empty();
		return own.isPresent() || !UnitName.isPercent(partUnit) ? own : Optional.of(HUNDRED);
	}

	/** Parts in several units are another check's finding. */
	private static boolean haveOneUnit(Indicator indicator) {
		String unit = Shares.unit(indicator.getSubIndicators().getFirst());
		return unit != null && indicator.getSubIndicators().stream()
				.allMatch(part -> Shares.unit(part) != null && UnitName.same(unit, Shares.unit(part)));
	}
}
