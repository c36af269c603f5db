package vn.kehoach.dsl.text;

import java.util.List;

import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;

/** Writes tables, a row a line. */
final class TableText {
	private final ElementText text;

	TableText(ElementText text) {
		this.text = text;
	}

	boolean write(Table table) {
		text.begin(true, table, "bảng");
		if (table.getCaption() != null)
			text.string(table.getCaption());
		if (table.getHeaderRows() != 0)
			text.layout().token("tiêu đề " + table.getHeaderRows());
		text.layout().open();
		table.getRows().forEach(this::row);
		text.layout().close();
		text.layout().end(true);
		return true;
	}

	/** Writes the header rows of a table whose other rows are computed. */
	void headings(List<TableRow> headings) {
		text.line("tiêu đề");
		text.layout().open();
		headings.forEach(this::row);
		text.layout().close();
		text.layout().end(true);
	}

	void row(TableRow row) {
		text.line("dòng");
		for (int i = 0; i < row.getCells().size(); i++) {
			if (i > 0)
				text.layout().attached(",");
			cell(row.getCells().get(i));
		}
	}

	private void cell(TableCell cell) {
		text.string(cell.getText());
		span("rộng", cell.getColumnSpan());
		span("cao", cell.getRowSpan());
	}

	private void span(String keyword, int cells) {
		if (cells != 1)
			text.layout().token(keyword + " " + cells);
	}
}
