package vn.kehoach.importer.division;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;

/** Makes tables of the body. */
public final class TableBuilder {

	/** The table with the text of its cells. */
	public Table build(SourceTable source) {
		Table table = ModelFactory.eINSTANCE.createTable();
		if (source.caption() != null)
			table.setCaption(source.caption().printed());
		source.rows().forEach(row -> table.getRows().add(row(row)));
		table.setHeaderRows(TableHead.rows(source, table));
		return table;
	}

	private static TableRow row(SourceRow source) {
		TableRow row = ModelFactory.eINSTANCE.createTableRow();
		source.cells().forEach(cell -> row.getCells().add(cell(cell)));
		return row;
	}

	private static TableCell cell(SourceCell source) {
		TableCell cell = ModelFactory.eINSTANCE.createTableCell();
		cell.setColumnSpan(source.columnSpan());
		cell.setRowSpan(source.rowSpan());
		List<String> lines = new ArrayList<>();
		source.blocks().forEach(block -> collect(block, lines));
		cell.setText(String.join("\n", lines));
		return cell;
	}

	private static void collect(SourceBlock block, List<String> lines) {
		switch (block) {
		case SourceParagraph paragraph when !paragraph.printed().isEmpty() -> lines.add(paragraph.printed());
		case SourceParagraph empty -> {
		}
		case SourceTable nested ->
			nested.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> collect(inner, lines))));
		case SourcePageBreak pageBreak -> {
		}
		}
	}
}
