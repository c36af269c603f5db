package vn.kehoach.model.indicator;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;

/** The printed form of values. */
public final class ValueWording {
	private ValueWording() {
	}

	/** The value as a table prints it, without the indicator's unit; empty when it is missing. */
	public static String of(IndicatorValue value) {
		return value.getWording() != null ? value.getWording() : computed(value);
	}

	/** The value as it is printed unless an override says otherwise. */
	public static String computed(IndicatorValue value) {
		if (value.getAmount() == null)
			return "";
		String numbers = numbers(value);
		return switch (value.getForm()) {
		case EXACT, RANGE -> numbers;
		case LESS -> "<" + numbers;
		case AT_MOST -> "≤" + numbers;
		case AT_LEAST -> "≥" + numbers;
		case MORE -> ">" + numbers;
		case INCREASE, DECREASE -> value.getForm().getLiteral() + " " + withUnit(numbers, value.getUnit());
		case MISSING, WORDS -> "";
		};
	}

	private static String numbers(IndicatorValue value) {
		String amount = DecimalWording.write(value.getAmount());
		return value.getUpper() == null ? amount : amount + "-" + DecimalWording.write(value.getUpper());
	}

	/** The value as prose prints it: with the indicator's unit where the value has none of its own. */
	public static String inProse(IndicatorValue value) {
		String text = of(value);
		boolean ownUnit = value.getUnit() != null || value.getAmount() == null;
		String unit = ownUnit ? null : ((Indicator) value.eContainer()).getUnit();
		return unit != null && text.endsWith(unit) ? text : withUnit(text, unit);
	}

	private static String withUnit(String text, String unit) {
		if (unit == null || unit.isEmpty() || text.isEmpty())
			return text;
		return unit.startsWith("%") || unit.startsWith("‰") ? text + unit : text + " " + unit;
	}
}
