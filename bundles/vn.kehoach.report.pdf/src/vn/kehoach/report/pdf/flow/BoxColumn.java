package vn.kehoach.report.pdf.flow;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.pdf.page.PageCanvas;

/** Boxes one below the other, in a cell or a column. */
public final class BoxColumn {
	private BoxColumn() {
	}

	/** The height of all boxes with their spaces, in points. */
	public static double height(List<FlowBox> boxes) {
		double height = 0;
		for (FlowBox box : boxes) {
			height += box.outerHeight();
		}
		return height;
	}

	/** Draws the boxes from a height downwards. */
	public static void draw(List<FlowBox> boxes, double top, PageCanvas canvas) {
		double y = top;
		for (FlowBox box : boxes) {
			box.content().draw(y + box.spaceBefore(), canvas);
			y += box.outerHeight();
		}
	}

	/** How many of the first boxes fit into a height; the space below the last one may be cut off. */
	public static int fitting(List<FlowBox> boxes, double room) {
		double height = 0;
		for (int i = 0; i < boxes.size(); i++) {
			FlowBox box = boxes.get(i);
			if (height + box.spaceBefore() + box.height() > room) {
				return i;
			}
			height += box.outerHeight();
		}
		return boxes.size();
	}

	/** The footnotes of all boxes in order. */
	public static List<FlowBox> notes(List<FlowBox> boxes) {
		List<FlowBox> notes = new ArrayList<>();
		boxes.forEach(box -> notes.addAll(box.notes()));
		return notes;
	}
}
