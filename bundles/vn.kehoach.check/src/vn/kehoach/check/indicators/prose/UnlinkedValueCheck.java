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
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.indicator.ValueWording;

/** A sentence that gives an indicator's value rightly, but as plain text: when the value changes, the sentence is forgotten. */
public final class UnlinkedValueCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH522", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		for (CertainStatement statement : CertainStatement.in(passage, context)) {
			StatedValue said = statement.value();
			if (passage.isLinkable(said.start(), said.end()))
				statement.agreeing().filter(value -> value.getForm() == ValueForm.EXACT)
						.ifPresent(value -> sink.report(observation(passage, said, value)));
		}
	}

	private static Observation observation(Passage passage, StatedValue said, IndicatorValue value) {
		String words = passage.text().substring(said.start(), said.end());
		Optional<String> wording = words.equals(ValueWording.inProse(value)) ? Optional.empty() : Optional.of(words);
		return Observation.of(passage.place(said.start(), said.end()), words, ValueLink.text(value)).withFix(ValueLink.to(value, wording));
	}
}
