package vn.kehoach.importer.source.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that writers without a table part into two columns by tabs or many blanks: the letterhead (national name, motto, place and date
 * on the right) and the closing block (recipients on the left).
 *
 * @param left the text before the gap, empty for a line of the right column alone
 * @param right the text behind the gap, empty when the line is not parted
 */
public record TabbedLine(String left, String right) {
	private static final Pattern PARTED = Pattern.compile("(\\S.*?)(?:[ \\t]*\\t[ \\t]*| {6,})(\\S.*)");
	private static final Pattern RIGHT_ALONE = Pattern.compile("(?:[ ]*\\t){2,}[ \\t]*(\\S.*)| {24,}(\\S.*)");
	private static final Pattern HEAD = Pattern.compile(
			"(?:CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG SẢN|Độc lập|.*\\bngày\\b.*\\btháng\\b.*\\bnăm\\b).*", Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern RECIPIENTS = Pattern.compile("(?:Nơi nhận|NƠI NHẬN)\\s?:?");
	private static final Pattern SIGNATURE = Pattern.compile("[^.;:]{2,50}");

	/** Takes the line apart where its gap and its words say that it stands in two columns. */
	public static TabbedLine of(String line) {
		Matcher alone = RIGHT_ALONE.matcher(line);
		if (alone.matches()) {
			return new TabbedLine("", (alone.group(1) == null ? alone.group(2) : alone.group(1)).strip());
		}
		Matcher parted = PARTED.matcher(line.strip());
		if (parted.matches() && isTwoColumns(parted.group(1), parted.group(2))) {
			return new TabbedLine(parted.group(1).strip(), parted.group(2).strip());
		}
		return new TabbedLine(line, "");
	}

	private static boolean isTwoColumns(String left, String right) {
		return HEAD.matcher(right).matches() || RECIPIENTS.matcher(left).matches()
				|| left.startsWith("-") && SIGNATURE.matcher(right).matches();
	}

	/** True when the line has a right column. */
	public boolean isParted() {
		return !right.isEmpty();
	}
}
