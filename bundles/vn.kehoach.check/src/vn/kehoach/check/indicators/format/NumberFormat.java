package vn.kehoach.check.indicators.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.check.finding.TextRange;

/** How numbers in a text are written. */
final class NumberFormat {
	private static final String BEFORE = "(?<![\\p{L}\\p{N}.,/-])-?";
	private static final String AFTER = "(?![\\p{N}]|[.,/-][0-9])";
	/** A point that cannot stand between groups of three digits, or commas between such groups. */
	private static final Pattern ENGLISH = Pattern.compile(BEFORE
			+ "(?:0\\.[0-9]+|[0-9]{1,9}\\.(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{1,3}(?:(?:,[0-9]{3})+\\.[0-9]+|(?:,[0-9]{3}){2,}))" + AFTER);
	private static final Pattern UNIT = Pattern.compile(
			"\\s*(?:%|‰|(?:tỷ|tỉ|triệu|nghìn|ngàn|lần|điểm %|đồng|usd|ha|km|km2|m2|m3|kwh|mw|tấn|tạ|người|hộ|giường|bác sĩ)(?![\\p{L}\\p{N}]))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern POINT_GROUPS = Pattern.compile(BEFORE + "[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?" + AFTER);
	private static final Pattern NO_GROUPS = Pattern.compile("-?[1-9][0-9]{4,}(?:,[0-9]+)?");
	private static final Pattern DECIMAL_COMMA = Pattern.compile(BEFORE + "[0-9]+(?:\\.[0-9]{3})*,[0-9]+" + AFTER);

	private NumberFormat() {
	}

	/** The first number from the offset on that is written the English way. */
	static Optional<TextRange> english(String text, int from) {
		if (!hasMarkBetweenDigits(text, from))
			return Optional.empty();
		Matcher matcher = ENGLISH.matcher(text);
		return matcher.find(from) ? Optional.of(new TextRange(matcher.start(), matcher.end())) : Optional.empty();
	}

	/** A quick look before any pattern is tried: most paragraphs have none. */
	private static boolean hasMarkBetweenDigits(String text, int from) {
		for (int position = Math.max(1, from); position < text.length() - 1; position++) {
			char mark = text.charAt(position);
			if ((mark == '.' || mark == ',') && isDigit(text.charAt(position - 1)) && isDigit(text.charAt(position + 1)))
				return true;
		}
		return false;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	/** True when a unit stands behind the offset, so that what stands before it is no number of a clause. */
	static boolean isBeforeUnit(String text, int offset) {
		return UNIT.matcher(text).region(offset, text.length()).useTransparentBounds(true).lookingAt();
	}

	/** True when there is nothing in the text but the range and a sign for per cent. */
	static boolean isAlone(String text, TextRange range) {
		String around = text.substring(0, range.start()) + text.substring(range.end());
		return around.isBlank() || around.strip().equals("%");
	}

	static boolean hasDecimalComma(String text) {
		return hasMarkBetweenDigits(text, 0) && DECIMAL_COMMA.matcher(text).find();
	}

	static boolean hasPointGroups(String text) {
		return hasMarkBetweenDigits(text, 0) && POINT_GROUPS.matcher(text).find();
	}

	/** True when the text is a number of five digits and more without points between its groups. */
	static boolean isWithoutGroups(String text) {
		return NO_GROUPS.matcher(text).matches();
	}

	/** A number of the English way written the Vietnamese way. */
	static String vietnamese(String number) {
		return number.replace(',', ';').replace('.', ',').replace(';', '.');
	}
}
