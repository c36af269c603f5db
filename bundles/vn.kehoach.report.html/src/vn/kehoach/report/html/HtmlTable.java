package vn.kehoach.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableBorders;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes a table; on a narrow screen it scrolls by itself, not the page. */
final class HtmlTable {

	private final MarkupWriter markup;
	private final HtmlParagraphs paragraphs;

	HtmlTable(MarkupWriter markup, HtmlParagraphs paragraphs) {
		this.markup = markup;
		this.paragraphs = paragraphs;
	}

	void write(TableBlock table) throws IOException {
		markup.start("div", "class", "table");
		markup.start("table", "class", table.borders() == TableBorders.GRID ? "grid" : "bare");
		if (!table.caption().isEmpty()) {
			markup.start("caption");
			paragraphs(table.caption());
			markup.end();
		}
		rows("thead", "th", table.rows().subList(0, table.headerRows()));
		rows("tbody", "td", table.rows().subList(table.headerRows(), table.rows().size()));
		markup.end();
		markup.end();
	}

	private void rows(String group, String cell, List<TableRow> rows) throws IOException {
		if (rows.isEmpty()) {
			return;
		}
		markup.start(group);
		for (TableRow row : rows) {
			markup.start("tr");
			for (TableCell content : row.cells()) {
				markup.start(cell, attributes(cell, content));
				paragraphs(content.paragraphs());
				markup.end();
			}
			markup.end();
		}
		markup.end();
	}

	private void paragraphs(List<StyledParagraph> content) throws IOException {
		for (StyledParagraph paragraph : content) {
			paragraphs.write(paragraph);
		}
	}

	private static String[] attributes(String element, TableCell cell) {
		List<String> attributes = new ArrayList<>();
		if ("th".equals(element)) {
			attributes.addAll(List.of("scope", cell.columnSpan() > 1 ? "colgroup" : "col"));
		}
		if (cell.columnSpan() > 1) {
			attributes.addAll(List.of("colspan", Integer.toString(cell.columnSpan())));
		}
		if (cell.rowSpan() > 1) {
			attributes.addAll(List.of("rowspan", Integer.toString(cell.rowSpan())));
		}
		return attributes.toArray(String[]::new);
	}
}
