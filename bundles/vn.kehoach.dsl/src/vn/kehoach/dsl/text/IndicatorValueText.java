package vn.kehoach.dsl.text;

import java.math.BigDecimal;

import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.DecimalWording;

/** Writes the values of indicators, a value a line. */
final class IndicatorValueText {
	private final ElementText text;

	IndicatorValueText(ElementText text) {
		this.text = text;
	}

	void write(IndicatorValue value) {
		text.layout().begin(false);
		scope(value.getFirstYear(), value.getYear(), value.getLocality(), value.getKind());
		switch (value.getForm()) {
		case EXACT -> amount(value.getAmount());
		case RANGE -> {
			text.literal(ValueForm.RANGE);
			amount(value.getAmount());
			text.layout().token("đến");
			amount(value.getUpper());
		}
		case LESS, AT_MOST, AT_LEAST, MORE -> {
			text.literal(value.getForm());
			amount(value.getAmount());
		}
		case INCREASE, DECREASE -> change(value);
		case MISSING, WORDS -> text.literal(value.getForm());
		}
		if (value.getForm() == ValueForm.WORDS)
			text.string(value.getWording());
		else
			text.inline("ghi", value.getWording());
	}

	/** The years, place and kind that values and columns have in common. */
	void scope(int firstYear, int year, Locality place, ValueKind kind) {
		text.layout().token(firstYear == 0 ? String.valueOf(year) : "giai đoạn " + firstYear + " đến " + year);
		if (place != null) {
			text.layout().token("tại");
			text.reference(place);
		}
		text.literal(kind);
	}

	private void change(IndicatorValue value) {
		text.literal(value.getForm());
		amount(value.getAmount());
		if (value.getUpper() != null) {
			text.layout().token("đến");
			amount(value.getUpper());
		}
		if (value.getUnit() != null)
			text.string(value.getUnit());
	}

	private void amount(BigDecimal number) {
		text.layout().token(DecimalWording.write(number));
	}
}
