package vn.kehoach.report.pdf.compose;

import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.flow.FlowContent;
import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.page.PlacedRule;

/**
 * The solid line below a paragraph.
 *
 * @param x its left end, in points
 * @param length its length, in points
 */
record SetRule(double x, double length) implements FlowContent {
	private static final double HEIGHT = 6;
	private static final double OFFSET = 3;
	private static final double THICKNESS = 0.75;

	/** A rule centred below a text that is centred in a column. */
	static FlowBox centred(double left, double width, double length) {
		return FlowBox.of(HEIGHT, new SetRule(left + (width - length) / 2, length));
	}

	@Override
	public void draw(double top, PageCanvas canvas) {
		canvas.draw(PlacedRule.horizontal(x, top + OFFSET, length, THICKNESS));
	}
}
