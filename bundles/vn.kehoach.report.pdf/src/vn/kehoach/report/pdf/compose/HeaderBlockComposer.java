package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/** Sets the two columns at the top of a document, row by row. */
final class HeaderBlockComposer {
	private static final double SPACE_AFTER = 6;

	private final ColumnComposer columns;

	HeaderBlockComposer(ColumnComposer columns) {
		this.columns = columns;
	}

	/** One box a row, none parted from the next. */
	List<FlowBox> compose(HeaderBlock header, Tag section, Measure measure) {
		Tag division = section.child(TagRole.DIVISION);
		double width = measure.width() * HeaderBlock.LEFT_SHARE;
		Measure left = new Measure(measure.left(), width);
		Measure right = measure.indented(width);
		List<FlowBox> boxes = new ArrayList<>();
		for (HeaderRow row : header.rows()) {
			boxes.add(Columns.box(List.of(column(row.left(), division, left), column(row.right(), division, right))));
		}
		boxes.set(boxes.size() - 1, boxes.getLast().spaced(0, SPACE_AFTER));
		return boxes;
	}

	private List<FlowBox> column(List<StyledParagraph> paragraphs, Tag division, Measure measure) {
		return columns.compose(paragraphs, division, measure);
	}
}
