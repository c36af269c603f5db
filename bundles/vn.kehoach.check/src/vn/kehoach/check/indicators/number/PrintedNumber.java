package vn.kehoach.check.indicators.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.indicator.DecimalWording;

/**
 * A number in a text, written the Vietnamese way: 1.234,5.
 *
 * @param value the number with its decimals
 * @param start the offset of its first character
 * @param end the offset behind its last character
 */
public record PrintedNumber(BigDecimal value, int start, int end) {
	private static final Pattern NUMBER = Pattern.compile(
			"(?<![\\p{L}\\p{N}.,/])-?(?:[0-9]{1,3}(?:\\.[0-9]{3})++|[0-9]++)(?:,[0-9]++)?(?![\\p{N}]|[.,/][0-9])");
	private static final Pattern ALONE = Pattern
			.compile("\\s*(?:(tăng|giảm)\\s+)?\\+?(-?[0-9][0-9.]*(?:,[0-9]+)?)\\s*(?:%|lần|điểm %)?\\s*",
					Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

	/** All numbers of the text in order. */
	public static List<PrintedNumber> allOf(String text) {
		List<PrintedNumber> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find())
			DecimalWording.read(matcher.group()).ifPresent(value -> numbers.add(new PrintedNumber(value, matcher.start(), matcher.end())));
		return numbers;
	}

	/** The number that stands at the offset. */
	public static Optional<PrintedNumber> at(String text, int offset) {
		Matcher matcher = NUMBER.matcher(text).region(offset, text.length()).useTransparentBounds(true);
		return matcher.lookingAt()
				? DecimalWording.read(matcher.group()).map(value -> new PrintedNumber(value, matcher.start(), matcher.end()))
				: Optional.empty();
	}

	/** The number that a cell prints when it prints nothing else, a sign for percent or a word for its direction apart. */
	public static Optional<BigDecimal> alone(String cell) {
		Matcher matcher = ALONE.matcher(cell);
		if (!matcher.matches())
			return Optional.empty();
		boolean falls = matcher.group(1) != null && matcher.group(1).equalsIgnoreCase("giảm");
		return DecimalWording.read(matcher.group(2)).map(number -> falls ? number.negate() : number);
	}
}
