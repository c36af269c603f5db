package vn.kehoach.report.docx;

import java.io.IOException;
import java.util.List;

import vn.kehoach.report.markup.MarkupWriter;

/** Writes the two table styles: without lines, and with all lines. */
final class TableStyleElements {

	private static final String CELL_MARGIN = Integer.toString(WordUnits.twips(1.2));

	private final MarkupWriter markup;

	TableStyleElements(MarkupWriter markup) {
		this.markup = markup;
	}

	void write() throws IOException {
		markup.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", StyleIds.TABLE_BARE);
		markup.empty("w:name", WordNames.VAL, "Normal Table");
		markup.start("w:tblPr");
		margins("0");
		markup.end();
		markup.end();
		markup.start("w:style", "w:type", "table", "w:styleId", StyleIds.TABLE_GRID);
		markup.empty("w:name", WordNames.VAL, "Table Grid");
		markup.empty("w:basedOn", WordNames.VAL, StyleIds.TABLE_BARE);
		markup.start("w:tblPr");
		borders();
		margins(CELL_MARGIN);
		markup.end();
		markup.end();
	}

	private void borders() throws IOException {
		markup.start("w:tblBorders");
		for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			markup.empty("w:" + edge, WordNames.VAL, "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
		}
		markup.end();
	}

	private void margins(String side) throws IOException {
		markup.start("w:tblCellMar");
		for (String edge : List.of("top", "left", "bottom", "right")) {
			boolean horizontal = edge.equals("left") || edge.equals("right");
			markup.empty("w:" + edge, "w:w", horizontal ? side : "0", "w:type", "dxa");
		}
		markup.end();
	}
}
