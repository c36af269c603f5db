package vn.kehoach.model.wording;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.QuotedValue;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.model.indicator.ValueWording;

/** The printed words of a reference to an indicator's value. */
public final class QuotedValueWording {
	/** Stands in the place of a value that is not known yet. */
	public static final String OPEN = "…";

	private QuotedValueWording() {
	}

	/** The value with its unit; in full with the indicator's name before it, as a number without the unit. */
	public static String of(Indicator indicator, QuotedValue quoted, ReferenceForm form) {
		String value = IndicatorValues.of(indicator, quoted)
				.map(found -> form == ReferenceForm.NUMBER ? ValueWording.of(found) : ValueWording.inProse(found)).orElse("");
		String printed = value.isEmpty() ? OPEN : value;
		return form == ReferenceForm.FULL && indicator.getLabel() != null ? indicator.getLabel() + " " + printed : printed;
	}
}
