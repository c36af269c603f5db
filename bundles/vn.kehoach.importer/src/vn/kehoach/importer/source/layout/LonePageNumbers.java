package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceRemark;

/**
 * Takes page numbers out of a text in which the pages themselves are not marked: a number alone on its line, rising through the
 * document, at a rate that a page of text allows.
 */
final class LonePageNumbers {
	private static final Pattern LONE = Pattern.compile("(?:Trang\\s+)?[-–—]?\\s?(\\d{1,4})\\s?[-–—]?(?:\\s?/\\s?\\d{1,4})?");
	private static final int FEWEST_LINES = 12;
	private static final int MOST_LINES = 90;

	private LonePageNumbers() {
	}

	static List<PageLine> strip(List<PageLine> lines, List<SourceRemark> remarks) {
		Set<Integer> numbers = numbers(lines);
		if (numbers.isEmpty()) {
			return lines;
		}
		remarks.add(SourceRemark.of(RemarkCode.PAGE_NUMBERS_DROPPED, numbers.size()));
		List<PageLine> kept = new ArrayList<>(lines.size());
		boolean turned = false;
		for (int i = 0; i < lines.size(); i++) {
			if (numbers.contains(i)) {
				turned = true;
			} else {
				kept.add(turned ? lines.get(i).at(0, true) : lines.get(i));
				turned = false;
			}
		}
		return kept;
	}

	private static Set<Integer> numbers(List<PageLine> lines) {
		Set<Integer> found = new TreeSet<>();
		int page = 0;
		int at = 0;
		for (int i = 0; i < lines.size(); i++) {
			Matcher lone = LONE.matcher(lines.get(i).text());
			if (!lone.matches()) {
				continue;
			}
			int number = Integer.parseInt(lone.group(1));
			int line = lines.get(i).place().line();
			if (number > page && fits(number - page, line - at)) {
				found.add(i);
				page = number;
				at = line;
			}
		}
		return found;
	}

	private static boolean fits(int pages, int lines) {
		return lines >= (long) pages * FEWEST_LINES - FEWEST_LINES && lines <= (long) (pages + 1) * MOST_LINES;
	}
}
