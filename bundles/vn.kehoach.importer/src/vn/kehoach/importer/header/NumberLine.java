package vn.kehoach.importer.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document.
 *
 * @param number "191", or null in a draft
 * @param symbol "QĐ-UBND", or null when none is printed
 */
record NumberLine(String number, String symbol) {
	private static final Pattern LINE = Pattern
			.compile("Số ?:?\\s*(?<number>\\d{1,6}[a-zA-Z]?)?[\\s.…_]*[/–-]\\s*(?<symbol>[\\p{L}\\d][\\p{L}\\d./&–-]*).*", Pattern.DOTALL);

	/** Takes the line apart; null means that there is no such line. */
	static NumberLine of(String line) {
		Matcher matcher = line == null ? null : LINE.matcher(line);
		if (matcher == null || !matcher.matches())
			return new NumberLine(null, null);
		String number = matcher.group("number");
		return new NumberLine(number == null ? null : number.replaceFirst("^0(?=\\d$)", ""), matcher.group("symbol"));
	}
}
