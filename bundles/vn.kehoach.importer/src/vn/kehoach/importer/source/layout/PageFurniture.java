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
	private static final double SHARE_OF_PAGES = 0.4;
	private static final int LONGEST = 120;

	private final List<SourceRemark> remarks = new ArrayList<>();

	/** The lines without page furniture. */
	public List<PageLine> strip(List<PageLine> lines) {
		List<List<PageLine>> pages = pages(lines);
		if (pages.size() < 2) {
			return LonePageNumbers.strip(lines, remarks);
		}
		List<PageLine> kept = new ArrayList<>(lines.size());
		Map<String, Integer> top = recurring(pages, true);
		Map<String, Integer> bottom = recurring(pages, false);
		for (List<PageLine> page : pages) {
			kept.addAll(body(page, top, bottom));
		}
		remark(top);
		remark(bottom);
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

	private static Map<String, Integer> recurring(List<List<PageLine>> pages, boolean top) {
		Map<String, Integer> counts = new TreeMap<>();
		for (List<PageLine> page : pages) {
			edge(page, top).stream().map(PageFurniture::shape).distinct().forEach(shape -> counts.merge(shape, 1, Integer::sum));
		}
		int needed = Math.max(2, (int) Math.ceil(pages.size() * SHARE_OF_PAGES));
		counts.values().removeIf(count -> count < needed);
		return counts;
	}

	private static List<PageLine> edge(List<PageLine> page, boolean top) {
		int size = Math.min(OUTERMOST, page.size() / 2 + 1);
		return top ? page.subList(0, Math.min(size, page.size())) : page.subList(Math.max(0, page.size() - size), page.size());
	}

	private static String shape(PageLine line) {
		return line.text().length() > LONGEST ? line.text() : line.text().replaceAll("\\d+", "#");
	}

	private static List<PageLine> body(List<PageLine> page, Map<String, Integer> top, Map<String, Integer> bottom) {
		int from = 0;
		while (from < page.size() && from < OUTERMOST && top.containsKey(shape(page.get(from)))) {
			from++;
		}
		int to = page.size();
		while (to > from && page.size() - to < OUTERMOST && bottom.containsKey(shape(page.get(to - 1)))) {
			to--;
		}
		List<PageLine> body = new ArrayList<>(page.subList(from, to));
		if (from > 0 && !body.isEmpty()) {
			body.set(0, body.getFirst().at(0, page.getFirst().pageStart()));
		}
		return body;
	}

	private void remark(Map<String, Integer> shapes) {
		shapes.forEach((shape, count) -> remarks.add(shape.matches("\\P{L}*#\\P{L}*")
				? SourceRemark.of(RemarkCode.PAGE_NUMBERS_DROPPED, count)
				: SourceRemark.of(RemarkCode.RUNNING_LINE_DROPPED, shape.replace("#", "…"), count)));
	}
}
