package vn.kehoach.report.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableBorders;
import vn.kehoach.report.layout.TableGrid;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the tables of the text. */
final class DataTableElements {

	private final ParagraphElements paragraphs;
	private final TableElements table;

	DataTableElements(MarkupWriter markup, ParagraphElements paragraphs) {
		this.paragraphs = paragraphs;
		table = new TableElements(markup);
	}

	/** Writes the caption and the table over a width in millimetres. */
	void write(TableBlock block, double width) throws IOException {
		for (StyledParagraph line : block.caption()) {
			paragraphs.write(line, new ParagraphPlace(width, 0, true));
		}
		if (block.rows().isEmpty()) {
			return;
		}
		List<Integer> columns = widths(block.columnWeights(), WordUnits.twips(width));
		String style = block.borders() == TableBorders.GRID ? StyleIds.TABLE_GRID : StyleIds.TABLE_BARE;
		table.start(style, false, columns);
		TableGrid grid = new TableGrid(block.rows(), block.columns());
		for (int row = 0; row < block.rows().size(); row++) {
			table.startRow(row < block.headerRows());
			row(grid, row, columns, row < block.headerRows());
			table.end();
		}
		table.end();
	}

	private void row(TableGrid grid, int row, List<Integer> columns, boolean header) throws IOException {
		List<TableGrid.Slot> slots = grid.row(row);
		for (int column = 0; column < columns.size(); column++) {
			TableGrid.Slot slot = slots.get(column);
			if (slot.column() == column) {
				cell(grid, slot, row, columns, header);
			}
		}
	}

	private void cell(TableGrid grid, TableGrid.Slot slot, int row, List<Integer> columns, boolean header)
			throws IOException {
		int span = grid.columnSpan(slot);
		int width = columns.subList(slot.column(), slot.column() + span).stream().mapToInt(Integer::intValue).sum();
		boolean begins = slot.row() == row;
		CellFrame.Merge merge = grid.rowSpan(slot) == 1
				? CellFrame.Merge.NONE
				: begins ? CellFrame.Merge.RESTART : CellFrame.Merge.CONTINUE;
		table.startCell(new CellFrame(width, span, merge, header));
		List<StyledParagraph> content = begins && slot.cell() != null ? slot.cell().paragraphs() : List.of();
		if (content.isEmpty()) {
			paragraphs.empty(StyleIds.of(ParagraphStyle.TABLE_CELL));
		}
		for (StyledParagraph paragraph : content) {
			paragraphs.write(paragraph, ParagraphPlace.column(WordUnits.millimetres(width)));
		}
		table.end();
	}

	private static List<Integer> widths(List<Integer> weights, int total) {
		int sum = weights.stream().mapToInt(Integer::intValue).sum();
		List<Integer> widths = new ArrayList<>();
		int used = 0;
		int weight = 0;
		for (int column : weights) {
			weight += column;
			int edge = (int) Math.round((double) total * weight / sum);
			widths.add(edge - used);
			used = edge;
		}
		return widths;
	}
}
