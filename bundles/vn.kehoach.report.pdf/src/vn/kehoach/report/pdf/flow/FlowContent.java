package vn.kehoach.report.pdf.flow;

import vn.kehoach.report.pdf.page.PageCanvas;

/** What a box shows. Its horizontal place is known beforehand, its height on the page is not. */
public interface FlowContent {
	/**
	 * Draws the content.
	 *
	 * @param top the box's upper edge, in points from the paper's top
	 * @param canvas receives what is drawn
	 */
	void draw(double top, PageCanvas canvas);
}
