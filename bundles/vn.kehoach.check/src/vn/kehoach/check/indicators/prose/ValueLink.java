package vn.kehoach.check.indicators.prose;

import java.util.Optional;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.QuotedValue;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.IndicatorValues;

/** Makes references to values. */
final class ValueLink {
	private ValueLink() {
	}

	/** The fix that puts a reference to the value in the place of words. */
	static Fix to(IndicatorValue value, Optional<String> wording) {
		return new Fix.LinkValue((Indicator) value.eContainer(), value.getYear(), kind(value), wording);
	}

	/** The reference as it is written: GRDP.2027, GRDP.2026.ước. */
	static String text(IndicatorValue value) {
		String kind = kind(value) == ValueKind.ANY ? "" : "." + value.getKind().getLiteral();
		return ((Indicator) value.eContainer()).getId() + "." + value.getYear() + kind;
	}

	/** The kind that the reference has to name; ANY when it means the value without. */
	private static ValueKind kind(IndicatorValue value) {
		QuotedValue quoted = ModelFactory.eINSTANCE.createQuotedValue();
		quoted.setYear(value.getYear());
		quoted.setKind(ValueKind.ANY);
		boolean preferred = IndicatorValues.of((Indicator) value.eContainer(), quoted).filter(found -> found == value).isPresent();
		return preferred ? ValueKind.ANY : value.getKind();
	}
}
