package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableBorders;
import vn.kehoach.report.layout.TableGrid;
import vn.kehoach.report.pdf.flow.BoxColumn;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.flow.RepeatedRows;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/**
 * Sets a table: its caption, its header rows kept with the first row below, then the other rows. Rows that a cell joins stay
 * on one page; the header rows are repeated on each further page.
 */
final class TableComposer {
	private static final double SPACE_AROUND = 6;
	private static final double HIGHEST_REPEATED = 200;

	private final ParagraphComposer paragraphs;
	private final RowGroupComposer groups;
	private final ColumnWidths widths;

	TableComposer(ParagraphComposer paragraphs, RowGroupComposer groups, ColumnWidths widths) {
		this.paragraphs = paragraphs;
		this.groups = groups;
		this.widths = widths;
	}

	/** Sends the boxes of the table on in order; the page may end below it unless it is kept with what follows. */
	void compose(TableBlock table, Tag section, Measure measure, boolean keepWithNext, Consumer<FlowBox> boxes) {
		Tag tag = section.child(TagRole.TABLE);
		caption(table.caption(), tag, measure, boxes);
		TableGrid grid = new TableGrid(table.rows(), table.columns());
		ColumnEdges edges = ColumnEdges.of(measure.left(), widths.of(table, grid, measure.width()));
		TableFrame frame = new TableFrame(table, grid, edges, tag, table.borders() == TableBorders.GRID);
		List<FlowBox> header = new ArrayList<>();
		int row = 0;
		while (row < table.rows().size()) {
			int end = frame.groupEnd(row);
			boolean last = end == table.rows().size();
			double before = row == 0 && table.caption().isEmpty() ? SPACE_AROUND : 0;
			FlowBox box = groups.compose(frame, row, end).spaced(before, last ? SPACE_AROUND : 0)
					.from(table.rows().get(row));
			if (row < table.headerRows()) {
				header.add(box.spaced(0, 0));
				boxes.accept(box.breakable(last && !keepWithNext));
			} else {
				boxes.accept(box.breakable(!last || !keepWithNext).below(repeated(header)));
			}
			row = end;
		}
	}

	/** Header rows that would leave little room below are not repeated. */
	private static RepeatedRows repeated(List<FlowBox> header) {
		boolean repeats = !header.isEmpty() && BoxColumn.height(header) <= HIGHEST_REPEATED;
		return repeats ? new RepeatedRows(List.copyOf(header)) : null;
	}

	private void caption(List<StyledParagraph> lines, Tag table, Measure measure, Consumer<FlowBox> boxes) {
		if (lines.isEmpty()) {
			return;
		}
		Tag caption = table.child(TagRole.CAPTION);
		for (StyledParagraph line : lines) {
			paragraphs.compose(line, ParagraphTags.of(caption.child(TagRole.PARAGRAPH)), measure, true)
					.forEach(box -> boxes.accept(box.breakable(false)));
		}
	}
}
