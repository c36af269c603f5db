package vn.kehoach.check.indicators.prose;

import java.util.stream.Collectors;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.indicators.value.ValueKey;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.QuotedValue;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.model.indicator.ValueWording;

/** A reference to a value that the indicator does not have: a gap is printed in its place. */
public final class QuotedValueMissingCheck implements ElementCheck<ProseReference> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH524", Severity.ERROR, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<ProseReference> subject() {
		return ProseReference.class;
	}

	@Override
	public void check(ProseReference reference, CheckContext context, ObservationSink sink) {
		QuotedValue quoted = reference.getQuoted();
		if (quoted == null || reference.getTarget() == null || reference.getTarget().eIsProxy())
			return;
		FindingPlace place = FindingPlace.at(reference, ModelPackage.Literals.PROSE_REFERENCE__QUOTED);
		if (!(reference.getTarget() instanceof Indicator indicator))
			sink.report(Observation.of(place, String.valueOf(reference.getTarget().getId())).inVariant("message.noIndicator"));
		else if (IndicatorValues.of(indicator, quoted).map(ValueWording::of).filter(text -> !text.isEmpty()).isEmpty())
			sink.report(Observation.of(place, String.valueOf(indicator.getLabel()), text(quoted), known(indicator))
					.inVariant(indicator.getValues().isEmpty() ? "message.none" : "message"));
	}

	private static String text(QuotedValue quoted) {
		return quoted.getYear() + (quoted.getKind() == ValueKind.ANY ? "" : " " + quoted.getKind().getLiteral());
	}

	private static String known(Indicator indicator) {
		return indicator.getValues().stream().map(value -> ValueKey.of(value).text()).collect(Collectors.joining("; "));
	}
}
