package vn.kehoach.report.pdf.text;

import java.util.List;

/** Takes the words of one line: as many as fit, the last one followed by a gap at which a line may end. */
final class LineFiller {
	private static final double TOLERANCE = 0.01;

	private final double offset;
	private final double room;
	private final double shrink;
	private double width;
	private double blanks;
	private int end = -1;
	private double widthAtEnd;

	/**
	 * Fills a line.
	 *
	 * @param offset where it begins, in points from the paragraph's left edge
	 * @param room its width in points
	 * @param shrink the share that a blank may lose
	 */
	LineFiller(double offset, double room, double shrink) {
		this.offset = offset;
		this.room = room;
		this.shrink = shrink;
	}

	/** The line of the words from {@code start} on. */
	Line fill(List<Word> words, int start) {
		take(words, start);
		Gap after = words.get(end - 1).after();
		boolean last = end == words.size();
		return new Line(List.copyOf(words.subList(start, end)), offset, room, widthAtEnd,
				last || after == Gap.FORCED || after == Gap.TAB, !last && after != Gap.DIVISION);
	}

	private void take(List<Word> words, int start) {
		for (int i = start; i < words.size(); i++) {
			Word word = words.get(i);
			if (width + word.width() > room + TOLERANCE + shrink * blanks) {
				if (end < 0) {
					endInsideBoundWords(words, start, i);
				}
				return;
			}
			width += word.width();
			if (i + 1 == words.size() || word.after() != Gap.BOUND && isWorthItsTightness()) {
				end = i + 1;
				widthAtEnd = width;
			}
			if (word.after() == Gap.FORCED) {
				return;
			}
			double gap = word.gap(offset + width);
			width += gap;
			blanks += gap;
		}
	}

	/** Words that should stay together are longer than the line. */
	private void endInsideBoundWords(List<Word> words, int start, int tooMuch) {
		end = Math.max(tooMuch, start + 1);
		widthAtEnd = tooMuch > start ? width - words.get(tooMuch - 1).gap(0) : words.get(start).width();
	}

	/** A word for which the blanks must shrink is taken when leaving it out would stretch them more than it shrinks them. */
	private boolean isWorthItsTightness() {
		return width <= room || end < 0 || room - widthAtEnd > shrink * 2 * blanks;
	}
}
