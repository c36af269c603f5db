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

	/**
	 * The value as prose prints it: bounds in words, and with the indicator's unit where the value prints none of its own, behind the
	 * last number ("8% trở lên").
	 */
	public static String inProse(IndicatorValue value) {
		String unit = value.getUnit() != null || value.getAmount() == null ? null : ((Indicator) value.eContainer()).getUnit();
		if (value.getWording() != null)
			return withUnitInside(value.getWording(), unit);
		return switch (value.getForm()) {
		case LESS, AT_MOST, AT_LEAST, MORE -> value.getForm().getLiteral() + " " + withUnit(numbers(value), unit);
		default -> withUnit(computed(value), unit);
		};
	}

	private static String withUnitInside(String text, String unit) {
		if (unit == null || unit.isEmpty() || text.contains(unit))
			return text;
		int end = text.length();
		while (end > 0 && !Character.isDigit(text.charAt(end - 1)))
			end--;
		return end == 0 ? text : withUnit(text.substring(0, end), unit) + text.substring(end);
	}

	private static String withUnit(String text, String unit) {
		if (unit == null || unit.isEmpty() || text.isEmpty())
			return text;
		return unit.startsWith("%") || unit.startsWith("‰") ? text + unit : text + " " + unit;
	}
}
