package vn.kehoach.dsl.text;

import java.util.function.Consumer;

import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.BodyElement;

/** Writes assignment tables: header rows, columns, then the rows as the tasks and projects that they are. */
final class AssignmentTableText {
	private final ElementText text;
	private final TableText tables;
	private final Consumer<BodyElement> rows;

	/** @param rows writes a row */
	AssignmentTableText(ElementText text, TableText tables, Consumer<BodyElement> rows) {
		this.text = text;
		this.tables = tables;
		this.rows = rows;
	}

	boolean write(AssignmentTable table) {
		text.begin(true, table, "bảng phân công");
		text.id(table.getId());
		if (table.getCaption() != null)
			text.string(table.getCaption());
		text.layout().open();
		if (!table.getHeadings().isEmpty())
			tables.headings(table.getHeadings());
		table.getColumns().forEach(this::column);
		table.getRows().forEach(rows);
		text.layout().close();
		text.layout().end(true);
		return true;
	}

	private void column(AssignmentColumn column) {
		text.line("cột");
		text.literal(column.getKind());
		if (column.getHeading() != null)
			text.string(column.getHeading());
	}
}
