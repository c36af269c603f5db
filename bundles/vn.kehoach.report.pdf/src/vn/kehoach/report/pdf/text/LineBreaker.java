package vn.kehoach.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph into lines, first fit: as many words on a line as it holds. In justified text the blanks may shrink a
 * little to take in a word more, when leaving it out would stretch them a lot.
 */
public final class LineBreaker {
	private static final double SHRINK = 0.12;
	private static final double TOLERANCE = 0.01;

	private final OverlongWords overlong = new OverlongWords();

	/**
	 * Breaks words into lines.
	 *
	 * @param words the words of the paragraph
	 * @param width the width of the lines in points
	 * @param firstIndent what the first line loses of it on its left, in points
	 * @param justified whether the blanks may be stretched and shrunk
	 * @return at least one line
	 */
	public List<Line> lines(List<Word> words, double width, double firstIndent, boolean justified) {
		List<Word> fitting = overlong.divide(words, width - Math.max(0, firstIndent));
		List<Line> lines = new ArrayList<>();
		double offset = firstIndent;
		int start = 0;
		while (start < fitting.size()) {
			Measure measure = new Measure(offset, width - offset, justified ? SHRINK : 0);
			int end = measure.end(fitting, start);
			lines.add(line(fitting, start, end, measure));
			start = end;
			offset = 0;
		}
		if (lines.isEmpty()) {
			lines.add(new Line(List.of(), firstIndent, width - firstIndent, 0, true, false));
		}
		return lines;
	}

	private static Line line(List<Word> words, int start, int end, Measure measure) {
		Gap after = words.get(end - 1).after();
		boolean last = end == words.size();
		return new Line(List.copyOf(words.subList(start, end)), measure.offset, measure.room, measure.widthAtEnd,
				last || after == Gap.FORCED || after == Gap.TAB, !last && after != Gap.DIVISION);
	}

	/** Adds up the words of one line. */
	private static final class Measure {
		private final double offset;
		private final double room;
		private final double shrink;
		private double widthAtEnd;

		Measure(double offset, double room, double shrink) {
			this.offset = offset;
			this.room = room;
			this.shrink = shrink;
		}

		/** The index after the line's last word. */
		int end(List<Word> words, int start) {
			double width = 0;
			double blanks = 0;
			int end = -1;
			for (int i = start; i < words.size(); i++) {
				Word word = words.get(i);
				double before = width;
				width += word.width();
				if (width > room + TOLERANCE + shrink * blanks) {
					if (end < 0) {
						widthAtEnd = i > start ? before - words.get(i - 1).blank() : width;
						end = Math.max(i, start + 1);
					}
					return end;
				}
				boolean tight = width > room;
				if (word.after() != Gap.BOUND && !(tight && end >= 0 && !worthShrinking(widthAtEnd, blanks))
						|| i + 1 == words.size()) {
					end = i + 1;
					widthAtEnd = width;
				}
				if (word.after() == Gap.FORCED) {
					return end;
				}
				double gap = word.gap(offset + width);
				width += gap;
				blanks += gap;
			}
			return end;
		}

		private boolean worthShrinking(double loose, double blanks) {
			return room - loose > shrink * 2 * blanks;
		}
	}
}
