package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourcePageBreak;

/**
 * Puts printed lines together to paragraphs. Whether a text is broken at the page width at all is found out from the text itself; a
 * break counts as a blank. No word is added, dropped or moved.
 */
public final class LineJoiner {
	private static final double WRAPPED_SHARE = 0.08;
	private static final double GAPS_SHARE = 0.6;
	private static final int FEWEST_BREAKS = 3;
	private static final int LONGEST_WRAPPED_LINE = 160;
	private static final int LONGEST_TYPED_LINE = 100;
	private static final double LONG_LINE_SHARE = 0.95;

	private final double indentTolerance;

	/** @param indentTolerance differences of the left edge up to this do not count: 0.5 in columns, 4 in points */
	public LineJoiner(double indentTolerance) {
		this.indentTolerance = indentTolerance;
	}

	/** The paragraphs of the lines. */
	public JoinedText join(List<PageLine> lines) {
		List<PageLine> spaced = UsualGap.takeOff(lines);
		return join(spaced, ruleFor(spaced));
	}

	private JoinRule ruleFor(List<PageLine> lines) {
		List<EvidentBreak> breaks = EvidentBreak.in(lines);
		if (!isWrapped(lines, breaks)) {
			return new WholeLineRule();
		}
		List<LineMeasure> measures = indentTolerance > 1
				? List.of(LineMeasure.POSITIONS)
				: List.of(LineMeasure.TYPESET, LineMeasure.POSITIONS);
		return new WrappedLineRule(BodyWidth.learn(breaks, measures), Indents.learn(breaks, lines, indentTolerance),
				gapsSeparate(lines));
	}

	private static boolean gapsSeparate(List<PageLine> lines) {
		List<PageLine> starts = lines.stream().filter(line -> LineOpening.of(line.text()).isItem() && !line.pageStart()).toList();
		return starts.stream().filter(PageLine::setOff).count() > GAPS_SHARE * starts.size();
	}

	private static boolean isWrapped(List<PageLine> lines, List<EvidentBreak> breaks) {
		if (breaks.size() < FEWEST_BREAKS) {
			return false;
		}
		int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
		boolean manyBreaks = breaks.size() >= WRAPPED_SHARE * lines.size();
		return lengths[lengths.length - 1] <= LONGEST_TYPED_LINE
				|| manyBreaks && lengths[(int) (lengths.length * LONG_LINE_SHARE)] <= LONGEST_WRAPPED_LINE;
	}

	private static JoinedText join(List<PageLine> lines, JoinRule rule) {
		List<SourceBlock> blocks = new ArrayList<>();
		GrowingParagraph paragraph = null;
		int joined = 0;
		for (PageLine line : lines) {
			if (paragraph != null && rule.continues(paragraph, line)) {
				paragraph.add(line);
				joined++;
				continue;
			}
			if (paragraph != null) {
				blocks.add(paragraph.finish());
			}
			if (line.pageStart() && paragraph != null) {
				blocks.add(new SourcePageBreak(line.place()));
			}
			paragraph = new GrowingParagraph(line);
		}
		if (paragraph != null) {
			blocks.add(paragraph.finish());
		}
		return new JoinedText(blocks, joined);
	}
}
