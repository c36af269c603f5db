package vn.kehoach.check.indicators.prose;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a text names. */
final class YearMentions {
	private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}.,/])(?:19|20)[0-9]{2}(?![\\p{N}]|[.,][0-9])");

	private YearMentions() {
	}

	/** The years named between the offsets. */
	static TreeSet<Integer> in(String text, int start, int end) {
		TreeSet<Integer> years = new TreeSet<>();
		Matcher matcher = YEAR.matcher(text).region(start, end).useTransparentBounds(true);
		while (matcher.find())
			years.add(Integer.valueOf(matcher.group()));
		return years;
	}
}
