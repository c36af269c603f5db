package vn.kehoach.importer.source.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of the pages: the same step ahead of the count of pages on most of them. */
final class PageNumbers {
	private static final Pattern NUMBER = Pattern.compile("(?:Trang\\s+)?[-–—]?\\s?(\\d{1,4})\\s?[-–—]?(?:\\s?/\\s?\\d{1,4})?");
	private static final int OUTERMOST = 10;

	private final int ahead;
	private final boolean known;

	private PageNumbers(int ahead, boolean known) {
		this.ahead = ahead;
		this.known = known;
	}

	/** Learns from lone numbers near the edges of the pages. */
	static PageNumbers of(List<List<PageLine>> pages) {
		Map<Integer, Integer> counts = new TreeMap<>();
		for (int i = 0; i < pages.size(); i++) {
			int index = i;
			List<PageLine> page = pages.get(i);
			page.stream().filter(line -> nearEdge(page, line)).mapToInt(PageNumbers::number).filter(n -> n >= 0).map(n -> n - index)
					.distinct().forEach(n -> counts.merge(n, 1, Integer::sum));
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue())
				.filter(e -> e.getValue() > 1 && e.getValue() * 2 > pages.size() - 2)
				.map(e -> new PageNumbers(e.getKey(), true)).orElseGet(() -> new PageNumbers(1, secondPageIsNumbered(pages)));
	}

	/** The first page has no number (decree 30/2020/NĐ-CP, annex I, part I, I.6), so a document of two pages shows a single one. */
	private static boolean secondPageIsNumbered(List<List<PageLine>> pages) {
		return pages.size() == 2 && (number(pages.get(1).getFirst()) == 2 || number(pages.get(1).getLast()) == 2);
	}

	private static boolean nearEdge(List<PageLine> page, PageLine line) {
		int index = page.indexOf(line);
		return index < OUTERMOST || index >= page.size() - OUTERMOST;
	}

	private static int number(PageLine line) {
		Matcher matcher = NUMBER.matcher(line.text());
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
	}

	/** True when the line is the number of the page with the given index, from 0. */
	boolean isNumberOf(int page, List<PageLine> lines, PageLine line) {
		return known && number(line) == ahead + page && nearEdge(lines, line);
	}
}
