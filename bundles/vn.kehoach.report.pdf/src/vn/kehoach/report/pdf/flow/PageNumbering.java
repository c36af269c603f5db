package vn.kehoach.report.pdf.flow;

import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.page.PlacedText;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.text.TextStyle;

/** Counts pages and draws their numbers, centred in the top margin, not on page 1 (Decree 30/2020/NĐ-CP, Annex I, I.7). */
public final class PageNumbering {
	private final TextStyle style;
	private int index = -1;
	private int number;

	/** Numbers in a style, whose size is that of the page geometry. */
	public PageNumbering(TextStyle style) {
		this.style = style;
	}

	/** The next page is number 1. */
	public void restart() {
		number = 0;
	}

	/** Counts a page and draws its number. */
	void begin(PageFrame frame, PageCanvas canvas) {
		index++;
		number++;
		if (number > 1) {
			String text = Integer.toString(number);
			double x = frame.left() + (frame.textWidth() - style.width(text)) / 2;
			double baseline = frame.numberTop() + style.lineHeight() - style.descent();
			canvas.draw(new PlacedText(Tag.PAGINATION, x, baseline, style, text, 0));
		}
	}

	/** The current page's place in the document, from 0. */
	int index() {
		return index;
	}

	/** The current page's number. */
	int number() {
		return number;
	}
}
