package vn.kehoach.report.pdf.compose;

import vn.kehoach.report.layout.Alignment;
import vn.kehoach.report.pdf.flow.FlowContent;
import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.text.Line;
import vn.kehoach.report.pdf.text.LineSetter;

/**
 * A line of text at its horizontal place.
 *
 * @param setter draws it
 * @param line the words
 * @param alignment how they are set
 * @param left the paragraph's left edge, in points
 * @param baseline distance of the base line from the box's upper edge, in points
 */
record SetLine(LineSetter setter, Line line, Alignment alignment, double left, double baseline) implements FlowContent {
	@Override
	public void draw(double top, PageCanvas canvas) {
		setter.set(line, alignment, left, top + baseline, canvas);
	}
}
