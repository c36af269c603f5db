package vn.kehoach.check.indicators.prose;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.check.indicators.number.PrintedNumber;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.ValueKind;

/**
 * Reads what a sentence says of an indicator behind its name: "năm 2027 đạt 8,5%, tăng 7,85% so với năm 2025". It goes on only over words
 * that leave no doubt; any other word ends the reading.
 */
final class StatementReader {
	private static final Pattern YEAR = word("năm\\s+((?:19|20)[0-9]{2})");
	private static final Pattern FILLER = Pattern.compile("[\\s,:(]+");
	private static final Pattern CONNECTOR = word(
			"ước thực hiện|ước đạt|ước|dự kiến|thực hiện|phấn đấu|mục tiêu|kế hoạch|đạt|là|toàn tỉnh|cả tỉnh|của tỉnh|trên địa bàn tỉnh|trong|cả|ở mức|lên|xuống còn|còn|đến|vào|tỉnh");
	private static final Map<String, Set<ValueKind>> KINDS = Map.of("ước thực hiện", EnumSet.of(ValueKind.ESTIMATE), "ước đạt",
			EnumSet.of(ValueKind.ESTIMATE), "ước", EnumSet.of(ValueKind.ESTIMATE), "thực hiện", EnumSet.of(ValueKind.ACTUAL), "phấn đấu",
			EnumSet.of(ValueKind.PLAN, ValueKind.TARGET), "mục tiêu", EnumSet.of(ValueKind.PLAN, ValueKind.TARGET), "kế hoạch",
			EnumSet.of(ValueKind.PLAN, ValueKind.TARGET));

	private final String text;
	private final NamedIndicator name;
	private final int end;
	private final Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
	private int position;
	private Integer year;
	private boolean yearTwice;

	StatementReader(String text, NamedIndicator name) {
		this.text = text;
		this.name = name;
		position = name.end();
		end = SentenceBounds.around(text, name.start(), name.end()).end();
	}

	private static Pattern word(String alternatives) {
		return Pattern.compile("(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** The value that comes next, in the indicator's unit; the reader then stands behind it. */
	Optional<StatedValue> value() {
		passConnectors();
		String unit = name.indicator().getUnit();
		if (yearTwice || UnitName.isMissing(unit))
			return Optional.empty();
		Optional<PrintedNumber> number = position < end ? PrintedNumber.at(text, position) : Optional.empty();
		int unitEnd = number.map(found -> UnitName.endIn(text, found.end(), unit)).orElse(-1);
		if (unitEnd < 0)
			return Optional.empty();
		StatedValue value = new StatedValue(name.indicator(), Optional.ofNullable(year), Set.copyOf(kinds), number.get().value(), position,
				unitEnd);
		position = unitEnd;
		return Optional.of(value);
	}

	/** The year that was named so far. */
	Optional<Integer> year() {
		passConnectors();
		return yearTwice ? Optional.empty() : Optional.ofNullable(year);
	}

	/** The words of a pattern that come next; the reader then stands behind them. */
	Optional<Matcher> next(Pattern pattern) {
		passConnectors();
		Matcher matcher = pattern.matcher(text).region(position, end).useTransparentBounds(true);
		if (!matcher.lookingAt())
			return Optional.empty();
		position = matcher.end();
		return Optional.of(matcher);
	}

	private void passConnectors() {
		boolean passed = true;
		while (passed)
			passed = pass(FILLER) || passYear() || passConnector();
	}

	private boolean passYear() {
		Matcher matcher = YEAR.matcher(text).region(position, end).useTransparentBounds(true);
		if (!matcher.lookingAt())
			return false;
		Integer named = Integer.valueOf(matcher.group(1));
		yearTwice |= year != null && !year.equals(named);
		year = named;
		position = matcher.end();
		return true;
	}

	private boolean passConnector() {
		int start = position;
		if (!pass(CONNECTOR))
			return false;
		kinds.addAll(KINDS.getOrDefault(text.substring(start, position).toLowerCase(Locale.ROOT), Set.of()));
		return true;
	}

	private boolean pass(Pattern pattern) {
		Matcher matcher = pattern.matcher(text).region(position, end).useTransparentBounds(true);
		boolean passes = matcher.lookingAt();
		if (passes)
			position = matcher.end();
		return passes;
	}
}
