package vn.kehoach.check.indicators.prose;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.indicator.ValueWording;

/** A sentence that gives an indicator another value than the registry, which the tables print. */
public final class ProseAgainstTableCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH521", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (CertainStatement statement : CertainStatement.in(passage, context)) {
			StatedValue said = statement.value();
			boolean contradicts = statement.agreeing().isEmpty() && !statement.mayMeanAnotherYear();
			if (contradicts && passage.isLinkable(said.start(), said.end()))
				sink.report(observation(passage, statement));
		}
	}

	private static Observation observation(Passage passage, CertainStatement statement) {
		StatedValue said = statement.value();
		IndicatorValue value = statement.candidates().getFirst();
		return Observation.of(passage.place(said.start(), said.end()), String.valueOf(said.indicator().getLabel()),
				String.valueOf(statement.year()), passage.text().substring(said.start(), said.end()), ValueWording.inProse(value),
				ValueLink.text(value)).withFix(ValueLink.to(value, Optional.empty()));
	}
}
