package vn.kehoach.report.pdf.compose;

import java.util.List;

import vn.kehoach.report.pdf.flow.BoxColumn;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.page.PlacedAnchor;
import vn.kehoach.report.pdf.page.PlacedRule;
import vn.kehoach.report.pdf.page.Tag;

/**
 * A cell of a row group.
 *
 * @param tag its structure element
 * @param measure its left edge and width, padding included
 * @param row its first row in the group
 * @param endRow the row after its last one
 * @param boxes its lines
 * @param centred whether the lines stand in the middle of the cell's height, else at its top
 */
record SetCell(Tag tag, Measure measure, int row, int endRow, List<FlowBox> boxes, boolean centred) {
	private static final double THICKNESS = 0.5;

	void draw(double top, double height, boolean bordered, PageCanvas canvas) {
		canvas.draw(new PlacedAnchor(tag));
		double slack = centred ? Math.max(0, height - BoxColumn.height(boxes)) / 2 : 0;
		BoxColumn.draw(boxes, top + slack, canvas);
		if (bordered) {
			double bottom = top + height;
			double right = measure.left() + measure.width();
			canvas.draw(PlacedRule.horizontal(measure.left(), bottom, measure.width(), THICKNESS));
			canvas.draw(new PlacedRule(right, top, right, bottom, THICKNESS));
		}
	}

	/** The upper and left edge of the rows, which no cell draws. */
	static void drawFrame(Measure table, double top, double height, PageCanvas canvas) {
		canvas.draw(PlacedRule.horizontal(table.left(), top, table.width(), THICKNESS));
		canvas.draw(new PlacedRule(table.left(), top, table.left(), top + height, THICKNESS));
	}

	/** The same cell with other lines in other rows. */
	SetCell part(List<FlowBox> lines, int from, int to) {
		return new SetCell(tag, measure, from, to, lines, false);
	}
}
