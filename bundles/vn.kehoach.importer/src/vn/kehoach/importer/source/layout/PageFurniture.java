package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceRemark;

/**
 * Takes page numbers and running headers and footers out. A line counts as one by where it stands (among the outermost lines of a
 * page) and by coming back on the pages, its figures aside; never by its wording.
 */
public final class PageFurniture {
	private static final int OUTERMOST = 3;
	private static final int OUTERMOST_OF_FIRST_PAGE = 8;
	private static final double SHARE_OF_PAGES = 0.6;
	private static final double SHARE_OF_A_SIDE = 0.8;
	private static final int FEWEST_OF_A_SIDE = 3;
	private static final int LONGEST = 120;
	private static final double SAME_HEIGHT = 4;
	private static final char HEIGHT = '\n';

	private final List<SourceRemark> remarks = new ArrayList<>();

	/** The lines without page furniture. */
	public List<PageLine> strip(List<PageLine> lines) {
		List<List<PageLine>> pages = pages(lines);
		if (pages.size() < 2) {
			return LonePageNumbers.strip(lines, remarks);
		}
		Map<String, Integer> recurring = recurring(pages);
		PageNumbers numbers = PageNumbers.of(pages);
		List<PageLine> kept = new ArrayList<>(lines.size());
		int dropped = 0;
		for (int i = 0; i < pages.size(); i++) {
			List<PageLine> page = pages.get(i);
			int index = i;
			List<PageLine> body = page.stream().filter(line -> !numbers.isNumberOf(index, page, line)).toList();
			dropped += page.size() - body.size();
			kept.addAll(body(body, recurring, i == 0, page.getFirst().pageStart()));
		}
		remark(dropped, recurring);
		return kept;
	}

	/** What was taken out so far. */
	public List<SourceRemark> remarks() {
		return remarks;
	}

	private static List<List<PageLine>> pages(List<PageLine> lines) {
		List<List<PageLine>> pages = new ArrayList<>();
		for (PageLine line : lines) {
			if (pages.isEmpty() || line.pageStart()) {
				pages.add(new ArrayList<>());
			}
			pages.getLast().add(line);
		}
		return pages;
	}

	private static Map<String, Integer> recurring(List<List<PageLine>> pages) {
		Map<String, int[]> counts = new TreeMap<>();
		for (int i = 0; i < pages.size(); i++) {
			int parity = i % 2;
			List<PageLine> page = pages.get(i);
			page.stream().filter(line -> atEdge(page, line)).map(PageFurniture::shape).filter(s -> !s.startsWith("#" + HEIGHT)).distinct()
					.forEach(shape -> counts.computeIfAbsent(shape, key -> new int[2])[parity]++);
		}
		Map<String, Integer> recurring = new TreeMap<>();
		counts.forEach((shape, count) -> {
			if (isEnough(count, pages.size())) {
				recurring.put(shape, count[0] + count[1]);
			}
		});
		return recurring;
	}

	/** On most pages, or on nearly all odd or nearly all even ones. */
	private static boolean isEnough(int[] count, int pages) {
		int odd = (pages + 1) / 2;
		int even = pages / 2;
		boolean most = count[0] + count[1] > SHARE_OF_PAGES * pages && count[0] + count[1] > 1;
		return most || count[0] >= FEWEST_OF_A_SIDE && count[0] >= SHARE_OF_A_SIDE * odd
				|| count[1] >= FEWEST_OF_A_SIDE && count[1] >= SHARE_OF_A_SIDE * even;
	}

	private static boolean atEdge(List<PageLine> page, PageLine line) {
		int index = page.indexOf(line);
		return index < OUTERMOST || index >= page.size() - OUTERMOST;
	}

	private static String shape(PageLine line) {
		String words = line.text().length() > LONGEST ? line.text() : line.text().replaceAll("\\d+", "#");
		return words + HEIGHT + Math.round(line.height() / SAME_HEIGHT);
	}

	/** A page without its outermost recurring lines; a stamp may stand above those of the first page. */
	private static List<PageLine> body(List<PageLine> page, Map<String, Integer> recurring, boolean firstPage, boolean startsPage) {
		int to = page.size();
		while (to > 0 && page.size() - to < OUTERMOST && recurring.containsKey(shape(page.get(to - 1)))) {
			to--;
		}
		List<PageLine> body = new ArrayList<>();
		boolean above = true;
		for (int i = 0; i < to; i++) {
			PageLine line = page.get(i);
			above &= firstPage ? i < OUTERMOST_OF_FIRST_PAGE : i < OUTERMOST;
			boolean dropped = above && recurring.containsKey(shape(line));
			above &= firstPage || dropped;
			if (!dropped) {
				body.add(body.isEmpty() ? line.at(0, startsPage) : line);
			}
		}
		return body;
	}

	private void remark(int numbers, Map<String, Integer> shapes) {
		if (numbers > 0) {
			remarks.add(SourceRemark.of(RemarkCode.PAGE_NUMBERS_DROPPED, numbers));
		}
		shapes.forEach((shape, count) -> remarks
				.add(SourceRemark.of(RemarkCode.RUNNING_LINE_DROPPED, shape.substring(0, shape.indexOf(HEIGHT)).replace("#", "…"), count)));
	}
}
