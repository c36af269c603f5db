package vn.kehoach.check.indicators.number;

import java.util.Locale;

/** Units as they are written. */
public final class UnitName {
	private UnitName() {
	}

	/** True when both mean the same unit: capitals, blanks and the two ways to place a tone mark aside. */
	public static boolean same(String one, String other) {
		return comparable(one).equals(comparable(other));
	}

	/** True when the unit counts hundredths. */
	public static boolean isPercent(String unit) {
		return unit != null && comparable(unit).equals("%");
	}

	/** True when there is none. */
	public static boolean isMissing(String unit) {
		return unit == null || unit.isBlank();
	}

	/** The offset behind the unit if it stands behind the offset of the text, after blanks or none; else -1. */
	public static int endIn(String text, int offset, String unit) {
		int start = offset;
		while (start < text.length() && Character.isWhitespace(text.charAt(start)))
			start++;
		int end = start + unit.length();
		if (!text.regionMatches(true, start, unit, 0, unit.length()))
			return -1;
		boolean goesOn = end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '/');
		return goesOn ? -1 : end;
	}

	private static String comparable(String unit) {
		return unit.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace("tỉ", "tỷ");
	}
}
