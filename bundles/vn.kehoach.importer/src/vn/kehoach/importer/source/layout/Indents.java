package vn.kehoach.importer.source.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the left edges of the lines tell about where paragraphs begin. */
final class Indents {
	private static final double CONSISTENT = 0.85;
	private final double body;
	private final double tolerance;
	private final boolean startsAreIndented;
	private final boolean informative;

	private Indents(double body, double tolerance, boolean informative, boolean startsAreIndented) {
		this.body = body;
		this.tolerance = tolerance;
		this.informative = informative;
		this.startsAreIndented = startsAreIndented;
	}

	/** Learns from evident continuations (they begin at the body's edge) and from numbered lines (they begin a paragraph). */
	static Indents learn(List<EvidentBreak> breaks, List<PageLine> lines, double tolerance) {
		double body = mostFrequent(breaks, tolerance);
		long flush = breaks.stream().filter(b -> Math.abs(b.next().left() - body) <= tolerance).count();
		boolean informative = flush >= CONSISTENT * breaks.size();
		List<PageLine> starts = lines.stream().filter(l -> LineOpening.of(l.text()) == LineOpening.STRONG_ITEM
				|| LineOpening.of(l.text()) == LineOpening.NUMBER_ITEM || LineOpening.of(l.text()) == LineOpening.BULLET).toList();
		long indented = starts.stream().filter(l -> l.left() > body + tolerance).count();
		return new Indents(body, tolerance, informative, starts.size() > 1 && indented >= CONSISTENT * starts.size());
	}

	private static double mostFrequent(List<EvidentBreak> breaks, double tolerance) {
		Map<Long, Integer> counts = new TreeMap<>();
		double best = 0;
		int most = 0;
		for (EvidentBreak b : breaks) {
			int count = counts.merge(Math.round(b.next().left() / tolerance), 1, Integer::sum);
			if (count > most) {
				most = count;
				best = b.next().left();
			}
		}
		return best;
	}

	/** True when the line is indented and that means a new paragraph. */
	boolean begins(GrowingParagraph paragraph, PageLine next) {
		boolean hanging = paragraph.lines() > 1
				? Math.abs(next.left() - paragraph.last().left()) <= tolerance
				: paragraph.opening().isItem() && next.left() > paragraph.last().left() + tolerance;
		return informative && next.left() > body + tolerance && !hanging;
	}

	/** True when the line begins further left than the first line of the paragraph, which is indented then. */
	boolean isOutdented(GrowingParagraph paragraph, PageLine next) {
		return paragraph.lines() == 1 && next.left() < paragraph.last().left() - tolerance;
	}

	/** True when the line is flush with the body in a text that indents its paragraphs. */
	boolean goesOn(PageLine next) {
		return informative && startsAreIndented && Math.abs(next.left() - body) <= tolerance;
	}
}
