package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.TableGrid;
import vn.kehoach.report.pdf.flow.BoxColumn;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/** Sets rows that are joined by cells over several rows, or one row alone. */
final class RowGroupComposer {
	/** The space left and right of a cell's text, in points. */
	static final double PADDING = 4;

	private final ColumnComposer columns;
	private final RunStyler styler;

	RowGroupComposer(ColumnComposer columns, RunStyler styler) {
		this.columns = columns;
		this.styler = styler;
	}

	/** The box of the rows from {@code first} to before {@code end}. */
	FlowBox compose(TableFrame frame, int first, int end) {
		List<SetCell> cells = new ArrayList<>();
		for (int row = first; row < end; row++) {
			Tag rowTag = frame.tag().child(TagRole.TABLE_ROW);
			List<TableGrid.Slot> slots = frame.grid().row(row);
			for (int column = 0; column < slots.size(); column += frame.grid().columnSpan(slots.get(column))) {
				if (slots.get(column).row() == row) {
					cells.add(cell(frame, slots.get(column), first, rowTag));
				}
			}
		}
		double[] heights = heights(cells, end - first);
		return RowGroup.box(cells, heights, frame.bordered() ? frame.edges().table() : null);
	}

	private SetCell cell(TableFrame frame, TableGrid.Slot slot, int first, Tag rowTag) {
		int columnSpan = frame.grid().columnSpan(slot);
		int rowSpan = frame.grid().rowSpan(slot);
		boolean header = frame.isHeader(slot.row());
		Tag tag = rowTag.cell(header ? TagRole.TABLE_HEADER : TagRole.TABLE_DATA, columnSpan, rowSpan);
		Measure measure = frame.edges().cell(slot.column(), columnSpan);
		List<FlowBox> boxes = slot.cell() == null
				? List.of()
				: columns.composeCell(slot.cell().paragraphs(), tag, measure.padded(PADDING));
		int row = slot.row() - first;
		return new SetCell(tag, measure, row, row + rowSpan, boxes, header || rowSpan > 1);
	}

	private double[] heights(List<SetCell> cells, int rows) {
		double[] heights = new double[rows];
		Arrays.fill(heights, styler.style(ParagraphStyle.TABLE_CELL.format(), Emphasis.STYLE).lineHeight());
		for (SetCell cell : cells) {
			if (cell.endRow() - cell.row() == 1) {
				heights[cell.row()] = Math.max(heights[cell.row()], BoxColumn.height(cell.boxes()));
			}
		}
		for (SetCell cell : cells) {
			double covered = 0;
			for (int row = cell.row(); row < cell.endRow(); row++) {
				covered += heights[row];
			}
			heights[cell.endRow() - 1] += Math.max(0, BoxColumn.height(cell.boxes()) - covered);
		}
		return heights;
	}
}
