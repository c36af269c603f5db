package vn.kehoach.importer.source.text;

import java.util.Arrays;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.layout.TabbedLine;

/**
 * Runs of lines that tabs part into the same number of places, as tables are copied into plain text. Tabs that only move text to the
 * right, that part a letterhead or stand behind item numbers make no table.
 */
final class TabbedRows {
	private static final int FEWEST_ROWS_OF_TWO_PLACES = 3;
	private static final Pattern ITEM_OR_CLOSING = Pattern.compile(
			"(?:[-–+•*]|\\(?[\\p{L}\\d.]{1,6}[.)]|(?:Điều|Khoản|Mục|Chương|Phần) .{1,8})|(?:TM|T/M|KT|TL|TUQ)\\. ?\\p{Lu}.*|Nơi nhận.*");

	private TabbedRows() {
	}

	/** The index behind the last row of the table that begins at the line; the line's own index when none does. */
	static int end(String[] lines, int start) {
		int count = count(lines[start]);
		if (count < 2 || places(lines[start]).length != count || Arrays.stream(places(lines[start])).anyMatch(String::isBlank)) {
			return start;
		}
		int end = start;
		while (end < lines.length && count(lines[end]) == count && !isTwoColumns(lines[end])) {
			end++;
		}
		boolean joined = end < lines.length && lines[end].strip().indexOf('\t') > 0;
		return !joined && end - start >= (count == 2 ? FEWEST_ROWS_OF_TWO_PLACES : 2) && isTable(lines, start, end) ? end : start;
	}

	private static boolean isTable(String[] lines, int start, int end) {
		return !Arrays.stream(lines, start, end).allMatch(line -> ITEM_OR_CLOSING.matcher(places(line)[0].strip()).matches());
	}

	private static boolean isTwoColumns(String line) {
		return TabbedLine.of(line).isParted()
				|| Arrays.stream(places(line)).anyMatch(place -> place.strip().matches("(?:TM|T/M|KT|TL|TUQ)\\. ?\\p{Lu}.*"));
	}

	private static int count(String line) {
		return line.isBlank() ? 0 : places(line).length;
	}

	private static String[] places(String line) {
		return line.split("\t", -1);
	}
}
