package vn.kehoach.report.pdf.text;

import java.util.List;

import vn.kehoach.report.layout.Alignment;
import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.page.PlacedPicture;
import vn.kehoach.report.pdf.page.PlacedText;

/** Puts the words of lines on their places. */
public final class LineSetter {

	/**
	 * Draws one line.
	 *
	 * @param line the words
	 * @param alignment how they are set in the line's room
	 * @param left the paragraph's left edge, in points
	 * @param baseline the base line, in points from the paper's top
	 * @param canvas receives what is drawn
	 */
	public void set(Line line, Alignment alignment, double left, double baseline, PageCanvas canvas) {
		double slack = line.room() - line.natural();
		double start = left + line.offset() + switch (alignment) {
		case CENTRE -> slack / 2;
		case RIGHT -> slack;
		case LEFT, JUSTIFIED -> 0;
		};
		int gaps = line.stretchableGaps();
		boolean fill = gaps > 0 && (slack < 0 || alignment == Alignment.JUSTIFIED && !line.ended());
		new Pen(left, baseline, start, fill ? slack / gaps : 0, canvas).draw(line);
	}

	/** Joins neighbouring words of one style into one text. */
	private static final class Pen {
		private final double left;
		private final double baseline;
		private final double blankExtra;
		private final PageCanvas canvas;
		private final StringBuilder text = new StringBuilder();
		private Fragment open;
		private double openedAt;
		private double x;

		Pen(double left, double baseline, double x, double blankExtra, PageCanvas canvas) {
			this.left = left;
			this.baseline = baseline;
			this.x = x;
			this.blankExtra = blankExtra;
			this.canvas = canvas;
		}

		void draw(Line line) {
			List<Word> words = line.words();
			for (int i = 0; i < words.size(); i++) {
				Word word = words.get(i);
				word.fragments().forEach(this::draw);
				word.marks().forEach(this::draw);
				boolean last = i + 1 == words.size();
				if (last ? line.spaced() : word.after().hasBlank()) {
					blank(word);
				}
			}
			lift();
		}

		private void draw(Fragment fragment) {
			if (open != null && !open.continues(fragment)) {
				lift();
			}
			if (open == null) {
				open = fragment;
				openedAt = x;
			}
			text.append(fragment.text());
			x += fragment.width();
		}

		private void draw(NoteMark mark) {
			lift();
			canvas.draw(new PlacedPicture(mark.tag(), x, baseline, mark.style(), mark.label(), 0));
			x += mark.style().width(mark.label());
		}

		private void blank(Word word) {
			double gap = word.gap(x - left) + (word.after().stretches() ? blankExtra : 0);
			if (open == null && !word.fragments().isEmpty()) {
				open = word.fragments().getLast();
				openedAt = x;
			}
			if (open != null) {
				text.append(' ');
			}
			x += gap;
			if (word.after() == Gap.TAB) {
				lift();
			}
		}

		private void lift() {
			if (open != null) {
				canvas.draw(new PlacedText(open.tag(), openedAt, baseline, open.style(), text.toString(), blankExtra));
				open = null;
				text.setLength(0);
			}
		}
	}
}
