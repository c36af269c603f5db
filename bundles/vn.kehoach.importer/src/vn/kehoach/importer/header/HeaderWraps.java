package vn.kehoach.importer.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.lexicon.ToneMarks;
import vn.kehoach.importer.line.Line;

/**
 * Narrow columns break the lines of a letterhead: "CỘNG HÒA XÃ HỘI CHỦ" before "NGHĨA VIỆT NAM", "…, ngày 05 tháng 01 năm" before "2027".
 * This puts them together, where only lines of the other column stand between.
 */
public final class HeaderWraps {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final int FARTHEST = 3;
	private static final Pattern OPEN_DATE = Pattern.compile("[\\p{L} .-]{2,40}, ?ngày ?[\\d.…]* ?(?:tháng ?[\\d.…]* ?(?:năm)?)?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern GLUED = Pattern.compile("(Số ?:.*-\\p{Lu}{2,})(\\p{Lu}\\p{Ll}[\\p{L} .]{1,30}, ?ngày .*)");
	private static final List<String> WHOLE = List.of(plain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), plain("ĐẢNG CỘNG SẢN VIỆT NAM"),
			plain("Độc lập - Tự do - Hạnh phúc"));

	private HeaderWraps() {
	}

	/** The lines with the broken ones above the title put together. */
	public static List<Line> joined(List<Line> lines) {
		int end = TitleLine.find(lines, 0).map(TitleLine::index).orElse(0);
		List<Line> result = new ArrayList<>(lines.subList(0, end));
		result.replaceAll(HeaderWraps::parted);
		int next = 0;
		while (next < result.size()) {
			boolean mayGoOn = join(result, next);
			next += mayGoOn ? 0 : 1;
		}
		result.addAll(lines.subList(end, lines.size()));
		return result;
	}

	/** A number and a place that the source set so close that no blank came out between them are parted. */
	private static Line parted(Line line) {
		Matcher glued = GLUED.matcher(line instanceof Line.Text text ? text.text() : "");
		return glued.matches() ? new Line.Text(glued.group(1) + ' ' + glued.group(2), ((Line.Text) line).column(), line.place()) : line;
	}

	/** Joins one line that goes on with this one; false when there is none. */
	private static boolean join(List<Line> lines, int index) {
		BiPredicate<String, String> goesOn = goesOn(text(lines, index));
		for (int i = index + 1; goesOn != null && i < Math.min(lines.size(), index + 1 + FARTHEST); i++) {
			if (goesOn.test(text(lines, index), text(lines, i))) {
				Line.Text first = (Line.Text) lines.get(index);
				lines.set(index, new Line.Text(first.text() + ' ' + text(lines, i), first.column(), first.place()));
				lines.remove(i);
				return true;
			}
		}
		return false;
	}

	/** Tells whether another line goes on with this one; null when this one is whole. */
	private static BiPredicate<String, String> goesOn(String line) {
		if (OPEN_DATE.matcher(line).matches())
			return (first, next) -> next.length() < 30 && next.matches(".*\\d{4}\\.?")
					&& HeaderLine.of(first + ' ' + next) == HeaderLine.PLACE_AND_DATE;
		boolean part = line.length() > 5 && WHOLE.stream().anyMatch(whole -> whole.startsWith(plain(line) + ' '));
		return part ? (first, next) -> WHOLE.stream().anyMatch(whole -> (whole + ' ').startsWith(plain(first + ' ' + next) + ' ')) : null;
	}

	private static String text(List<Line> lines, int index) {
		return lines.get(index) instanceof Line.Text text ? text.text() : "";
	}

	private static String plain(String text) {
		return ToneMarks.uniform(text.toLowerCase(VIETNAMESE)).replace('–', '-');
	}
}
