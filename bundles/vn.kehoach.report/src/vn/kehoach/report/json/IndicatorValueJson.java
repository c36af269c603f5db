package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.indicator.ValueWording;

/** A value of an indicator: the number, the lower end of a range, or null; and the text as printed; values of another place name it. */
final class IndicatorValueJson implements ObjectJson<IndicatorValue> {

	@Override
	public void write(IndicatorValue value, JsonFields fields) throws IOException {
		fields.count("year", value.getYear()).text("kind", value.getKind().getName()).number("value", value.getAmount()).text("text",
				ValueWording.of(value));
		if (value.getLocality() != null)
			fields.text("locality", value.getLocality().getLabel());
	}
}
