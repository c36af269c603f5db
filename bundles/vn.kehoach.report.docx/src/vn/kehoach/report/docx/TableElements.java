package vn.kehoach.report.docx;

import java.io.IOException;
import java.util.List;

import vn.kehoach.report.markup.MarkupWriter;

/** Writes the frame of a table: its grid, rows and cells. */
final class TableElements {

	private final MarkupWriter markup;

	TableElements(MarkupWriter markup) {
		this.markup = markup;
	}

	/** Opens a table with columns of fixed widths in twips, running from right to left if said so. */
	void start(String styleId, boolean rightToLeft, List<Integer> columns) throws IOException {
		int width = columns.stream().mapToInt(Integer::intValue).sum();
		markup.start("w:tbl");
		markup.start("w:tblPr");
		markup.empty("w:tblStyle", WordNames.VAL, styleId);
		if (rightToLeft) {
			markup.empty("w:bidiVisual");
		}
		markup.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
		markup.empty("w:tblLayout", "w:type", "fixed");
		markup.end();
		markup.start("w:tblGrid");
		for (int column : columns) {
			markup.empty("w:gridCol", "w:w", Integer.toString(column));
		}
		markup.end();
	}

	/** Opens a row, which is never broken over pages; a header row is repeated on each. */
	void startRow(boolean header) throws IOException {
		markup.start("w:tr");
		markup.start("w:trPr");
		markup.empty("w:cantSplit");
		if (header) {
			markup.empty("w:tblHeader");
		}
		markup.end();
	}

	/** Opens a cell. */
	void startCell(CellFrame frame) throws IOException {
		markup.start("w:tc");
		markup.start("w:tcPr");
		markup.empty("w:tcW", "w:w", Integer.toString(frame.width()), "w:type", "dxa");
		if (frame.columnSpan() > 1) {
			markup.empty("w:gridSpan", WordNames.VAL, Integer.toString(frame.columnSpan()));
		}
		switch (frame.merge()) {
		case NONE -> {}
		case RESTART -> markup.empty("w:vMerge", WordNames.VAL, "restart");
		case CONTINUE -> markup.empty("w:vMerge");
		}
		if (frame.centred()) {
			markup.empty("w:vAlign", WordNames.VAL, "center");
		}
		markup.end();
	}

	/** Closes the cell, row or table opened last. */
	void end() throws IOException {
		markup.end();
	}
}
