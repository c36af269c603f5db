package vn.kehoach.importer.source.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that only draw a rule with signs ("_____", "-----", "* * *"): they hold no words. */
public final class RuleLines {
	private static final Pattern RULE = Pattern.compile("[\\s_\\-–—=*.·~]*");

	private RuleLines() {
	}

	/** True when the text is not empty and draws a rule. */
	public static boolean isRule(String text) {
		return RULE.matcher(text).matches() && !text.equals(".") && !text.equals("-") && text.length() >= 3;
	}

	/** The lines without those that only draw rules. */
	public static List<PageLine> drop(List<PageLine> lines) {
		return lines.stream().map(RuleLines::withoutRules).filter(line -> line != null).toList();
	}

	private static PageLine withoutRules(PageLine line) {
		List<LineSegment> words = line.segments().stream().filter(s -> !isRule(s.text())).toList();
		return words.isEmpty()
				? null
				: words.size() == line.segments().size()
						? line
						: line.with(words);
	}
}
