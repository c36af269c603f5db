package vn.kehoach.importer.indicator;

import java.util.regex.Pattern;

/** Tells the line that begins a row of an indicator table from the lines of its other cells. */
final class RowStart {
	private static final Pattern NUMBER = Pattern
			.compile("(?:[A-H]|[IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,2}){0,3}|[a-zđ]|\\(\\d{1,2}\\))[.)]?|[-–+]");
	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+[ ,].*|\\p{Lu}[\\p{L}\\p{M}]{2,}");
	private static final Pattern WORDS_OF_VALUES = Pattern.compile(
			"(?:tăng|giảm|trên|dưới|ít nhất|tối thiểu|tối đa|không|từ|khoảng|đạt)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern UNNUMBERED = Pattern.compile("[-–+] ?\\p{L}.*|(?:Trong đó|Bao gồm|Riêng)(?U)\\b.*");

	private RowStart() {
	}

	/** True when a row begins with the line: with its number, before a name, or with a name behind a dash. */
	static boolean is(String line, String next) {
		return isNumbered(line, next) || UNNUMBERED.matcher(line).matches();
	}

	/** True when the line is the number of a row whose name is the next line. */
	static boolean isNumbered(String line, String next) {
		return NUMBER.matcher(line).matches() && NAME.matcher(next).matches() && !WORDS_OF_VALUES.matcher(next).matches();
	}
}
