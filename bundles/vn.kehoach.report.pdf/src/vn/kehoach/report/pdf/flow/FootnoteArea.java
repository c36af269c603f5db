package vn.kehoach.report.pdf.flow;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.page.PlacedRule;

/** The lines at the foot of one page, below a short rule. */
final class FootnoteArea {
	private static final double SPACE_ABOVE_RULE = 8;
	private static final double SPACE_BELOW_RULE = 4;
	private static final double RULE_SHARE = 1.0 / 3;
	private static final double RULE_THICKNESS = 0.5;

	private final List<FlowBox> lines = new ArrayList<>();

	/** The height that the area would take with some more lines; 0 without any. */
	double heightWith(List<FlowBox> more) {
		if (lines.isEmpty() && more.isEmpty()) {
			return 0;
		}
		return SPACE_ABOVE_RULE + SPACE_BELOW_RULE + BoxColumn.height(lines) + BoxColumn.height(more);
	}

	/** Takes as many of the lines as fit. The others are returned: they go to the next page. */
	List<FlowBox> take(List<FlowBox> more, double room) {
		int taken = 0;
		while (taken < more.size() && heightWith(more.subList(0, taken + 1)) <= room) {
			taken++;
		}
		lines.addAll(more.subList(0, taken));
		return List.copyOf(more.subList(taken, more.size()));
	}

	/** Draws the area so that it ends at the text's lower edge. */
	void draw(PageFrame frame, PageCanvas canvas) {
		if (lines.isEmpty()) {
			return;
		}
		double top = frame.bottom() - BoxColumn.height(lines);
		canvas.draw(PlacedRule.horizontal(frame.left(), top - SPACE_BELOW_RULE, frame.textWidth() * RULE_SHARE,
				RULE_THICKNESS));
		BoxColumn.draw(lines, top, canvas);
	}
}
