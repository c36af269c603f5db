package vn.kehoach.check.indicators.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.check.indicators.number.ComparedNumbers;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.indicator.DecimalWording;

/** A growth or ratio that a sentence gives for an indicator and that no two of its values for the years give. */
public final class ProseComparisonCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH523", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (NamedIndicator name : IndicatorNames.of(context).in(passage)) {
			StatementReader reader = new StatementReader(passage.text(), name);
			reader.value();
			Optional<Integer> stated = reader.year();
			StatedComparison.next(reader).ifPresent(said -> CertainStatement.year(stated, name, passage, context)
					.ifPresent(year -> check(name.indicator(), year, said, passage, sink)));
		}
	}

	private static void check(Indicator indicator, int year, StatedComparison said, Passage passage, ObservationSink sink) {
		int baseYear = said.baseYear() == 0 ? year - 1 : said.baseYear();
		List<ComparedNumbers> pairs = exact(indicator, year).stream()
				.flatMap(value -> exact(indicator, baseYear).stream().map(base -> new ComparedNumbers(value, base)))
				.filter(pair -> pair.isComparable(said.comparison())).toList();
		if (!pairs.isEmpty() && pairs.stream().noneMatch(pair -> mayGive(pair, said, indicator)))
			sink.report(withFixes(observation(indicator, year, baseYear, said, pairs.getFirst(), passage), pairs, said, passage));
	}

	private static boolean mayGive(ComparedNumbers pair, StatedComparison said, Indicator indicator) {
		boolean points = UnitName.isPercent(indicator.getUnit())
				&& pair.judge(said.printed(), Comparison.DIFFERENCE) != ComparedNumbers.Verdict.WRONG;
		return points || pair.judge(said.printed(), said.comparison()) != ComparedNumbers.Verdict.WRONG;
	}

	private static List<BigDecimal> exact(Indicator indicator, int year) {
		return indicator.getValues().stream()
				.filter(value -> value.getYear() == year && value.getFirstYear() == 0 && value.getLocality() == null
						&& value.getForm() == ValueForm.EXACT && value.getAmount() != null)
				.map(IndicatorValue::getAmount).distinct().toList();
	}

	private static Observation observation(Indicator indicator, int year, int baseYear, StatedComparison said, ComparedNumbers pair,
			Passage passage) {
		return Observation.of(passage.place(said.start(), said.end()), String.valueOf(indicator.getLabel()),
				DecimalWording.write(said.printed()), String.valueOf(year), DecimalWording.write(pair.value()), String.valueOf(baseYear),
				DecimalWording.write(pair.base()), DecimalWording.write(computed(pair, said)));
	}

	/** What the values give, unless the sentence says the contrary, "tăng" where they fall. */
	private static Observation withFixes(Observation observation, List<ComparedNumbers> pairs, StatedComparison said, Passage passage) {
		if (!passage.isEditable(said.start(), said.end()))
			return observation;
		Observation mendable = observation;
		for (BigDecimal computed : pairs.stream().map(pair -> computed(pair, said)).distinct().toList())
			if (computed.signum() == said.printed().signum()) {
				String words = DecimalWording.write(computed.abs());
				mendable = mendable.withRemedy(new Remedy(new Fix.ReplaceWords(words), "fix", List.of(words), false));
			}
		return mendable;
	}

	private static BigDecimal computed(ComparedNumbers pair, StatedComparison said) {
		return pair.computed(said.comparison()).setScale(Math.max(0, said.printed().scale()), RoundingMode.HALF_UP);
	}
}
