package vn.kehoach.check.indicators.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.Comparison;
import vn.kehoach.model.indicator.DecimalWording;

/**
 * A comparison that a sentence gives behind an indicator's name.
 *
 * @param comparison how the values are compared
 * @param printed the number, negative for a fall
 * @param baseYear the year of the base; 0 for the year before
 * @param start the offset of the number
 * @param end the offset behind the number
 */
record StatedComparison(Comparison comparison, BigDecimal printed, int baseYear, int start, int end) {
	private static final Pattern CLAUSE = Pattern.compile(
			"(tăng|giảm|bằng)\\s+([0-9][0-9.]*(?:,[0-9]+)?)\\s*(%|điểm\\s+%|điểm\\s+phần\\s+trăm)\\s+(?:so\\s+với\\s+|so\\s+)?"
					+ "(?:(?:ước\\s+)?thực\\s+hiện\\s+(?:của\\s+)?|kế\\s+hoạch\\s+|ước\\s+)?năm\\s+((?:19|20)[0-9]{2}|trước)(?![\\p{L}\\p{N}])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** The comparison that comes next in the reader. */
	static Optional<StatedComparison> next(StatementReader reader) {
		return reader.next(CLAUSE).flatMap(StatedComparison::of);
	}

	private static Optional<StatedComparison> of(Matcher clause) {
		String verb = clause.group(1).toLowerCase(Locale.ROOT);
		boolean points = clause.group(3).length() > 1;
		int year = Character.isDigit(clause.group(4).charAt(0)) ? Integer.parseInt(clause.group(4)) : 0;
		if (points && verb.equals("bằng"))
			return Optional.empty();
		Comparison comparison = points ? Comparison.DIFFERENCE : verb.equals("bằng") ? Comparison.RATIO : Comparison.GROWTH;
		return DecimalWording.read(clause.group(2)).map(number -> new StatedComparison(comparison,
				verb.equals("giảm") ? number.negate() : number, year, clause.start(2), clause.end(2)));
	}
}
