package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.flow.BoxColumn;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/**
 * Sets the two columns at the top of a document, row by row. The number on the left stands level with place and date on the
 * right, as in the decree's drawing (Decree 30/2020/NĐ-CP, Annex I, part IV, boxes 3 and 4), however many lines the names
 * above them have.
 */
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
			boxes.add(row(column(row.left(), division, left), column(row.right(), division, right)));
		}
		boxes.set(boxes.size() - 1, boxes.getLast().spaced(0, SPACE_AFTER));
		return boxes;
	}

	private Column column(List<StyledParagraph> paragraphs, Tag division, Measure measure) {
		int level = 0;
		while (level < paragraphs.size() && !standsLevel(paragraphs.get(level).style())) {
			level++;
		}
		return new Column(columns.compose(paragraphs.subList(0, level), division, measure),
				columns.compose(paragraphs.subList(level, paragraphs.size()), division, measure));
	}

	private static boolean standsLevel(ParagraphStyle style) {
		return style == ParagraphStyle.DOCUMENT_NUMBER || style == ParagraphStyle.PLACE_AND_DATE;
	}

	private static FlowBox row(Column left, Column right) {
		double above = Math.max(BoxColumn.height(left.above), BoxColumn.height(right.above));
		return Columns.box(List.of(left.levelled(above), right.levelled(above)));
	}

	/**
	 * A column.
	 *
	 * @param above what stands above the number, or above place and date
	 * @param level the rest
	 */
	private record Column(List<FlowBox> above, List<FlowBox> level) {
		List<FlowBox> levelled(double height) {
			List<FlowBox> all = new ArrayList<>(above);
			for (FlowBox box : level) {
				double gap = all.size() == above.size() ? height - BoxColumn.height(above) : 0;
				all.add(box.spaced(box.spaceBefore() + gap, box.spaceAfter()));
			}
			return all;
		}
	}
}
