package vn.kehoach.report.pdf;

import java.util.List;

import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;

/** A small table with cells over two columns and two rows, and one empty cell. */
final class SpannedTable {
	private SpannedTable() {
	}

	static TableBlock block() {
		return TableBlock.of(List.of(), 2, List.of(
				new TableRow(List.of(cell(1, 2, ParagraphStyle.TABLE_HEADER, "Tên"), cell(2, 1, ParagraphStyle.TABLE_HEADER, "Năm"))),
				SampleDocument.row(ParagraphStyle.TABLE_HEADER, "2026", "2027"),
				new TableRow(List.of(TableCell.of(ParagraphStyle.TABLE_CELL, "Vùng cao"),
						TableCell.of(ParagraphStyle.TABLE_NUMBER, "1,0"), TableCell.of(List.of())))));
	}

	static TableCell cell(int columns, int rows, ParagraphStyle style, String text) {
		return new TableCell(columns, rows, List.of(StyledParagraph.of(style, text)));
	}
}
