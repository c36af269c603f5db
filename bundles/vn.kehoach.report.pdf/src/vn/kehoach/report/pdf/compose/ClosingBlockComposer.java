package vn.kehoach.report.pdf.compose;

import java.util.List;

import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/** Sets recipients and signature side by side as one box, so that a page's end does not part them. */
final class ClosingBlockComposer {
	private static final double SPACE_BEFORE = 12;

	private final ColumnComposer columns;

	ClosingBlockComposer(ColumnComposer columns) {
		this.columns = columns;
	}

	/** The box of the block; it is divided only when it is taller than a page. */
	FlowBox compose(ClosingBlock closing, Tag section, Measure measure) {
		double width = measure.width() * ClosingBlock.LEFT_SHARE;
		boolean recipientsFirst = closing.order() == ClosingBlock.Order.RECIPIENTS_FIRST;
		Tag first = section.child(TagRole.DIVISION);
		Tag second = section.child(TagRole.DIVISION);
		List<FlowBox> recipients = columns.compose(closing.recipients(), recipientsFirst ? first : second,
				new Measure(measure.left(), width));
		List<FlowBox> signature = columns.compose(closing.signature(), recipientsFirst ? second : first,
				measure.indented(width));
		FlowBox box = Columns.box(recipientsFirst ? List.of(recipients, signature) : List.of(signature, recipients));
		return box.spaced(SPACE_BEFORE, 0).breakable(true);
	}
}
