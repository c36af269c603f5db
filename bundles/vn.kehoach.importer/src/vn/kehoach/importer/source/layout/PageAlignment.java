package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings the left edges of all pages into line: odd and even pages have different margins, and extraction shifts whole pages. */
public final class PageAlignment {
	private static final double LONG_LINE = 0.6;

	private final double tolerance;

	/** @param tolerance edges closer than this count as one */
	public PageAlignment(double tolerance) {
		this.tolerance = tolerance;
	}

	/** The same lines, each page moved so that its long lines begin at 0. */
	public List<PageLine> align(List<PageLine> lines) {
		double longest = lines.stream().mapToDouble(line -> line.right() - line.left()).max().orElse(0);
		List<PageLine> result = new ArrayList<>(lines.size());
		int start = 0;
		double shift = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || lines.get(i).pageStart()) {
				shift = edge(lines.subList(start, i), longest * LONG_LINE, shift);
				for (PageLine line : lines.subList(start, i)) {
					result.add(moved(line, shift));
				}
				start = i;
			}
		}
		return result;
	}

	private double edge(List<PageLine> page, double longEnough, double otherwise) {
		Map<Long, Integer> counts = new TreeMap<>();
		double edge = otherwise;
		int most = 0;
		for (PageLine line : page) {
			if (line.right() - line.left() >= longEnough) {
				int count = counts.merge(Math.round(line.left() / tolerance), 1, Integer::sum);
				if (count > most) {
					most = count;
					edge = line.left();
				}
			}
		}
		return edge;
	}

	private static PageLine moved(PageLine line, double shift) {
		if (shift == 0) {
			return line;
		}
		List<LineSegment> segments = line.segments().stream()
				.map(s -> new LineSegment(s.text(), s.left() - shift, s.right() - shift, s.firstWord())).toList();
		return line.with(segments);
	}
}
