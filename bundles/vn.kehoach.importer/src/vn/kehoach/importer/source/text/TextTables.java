package vn.kehoach.importer.source.text;

import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.source.layout.TakenTables;

/** Takes the tables out of a text while its lines are joined to paragraphs; empty lines keep the numbers of the lines behind them. */
final class TextTables {
	private final TakenTables tables = new TakenTables();

	/** The text with a sign for each table. */
	String takeOut(String text) {
		if (text.indexOf('\t') < 0) {
			return text;
		}
		String[] lines = text.split("\r\n|[\r\n]", -1);
		for (int i = 0; i < lines.length; i++) {
			int end = TableRows.end(lines, i);
			if (end > i) {
				takeOut(lines, i, end);
				i = end - 1;
			}
		}
		return String.join("\n", lines);
	}

	private void takeOut(String[] lines, int start, int end) {
		int caption = TableRows.caption(lines, start);
		SourceTable table = new TableRows(List.of(lines).subList(start, end), start + 1).table(caption < 0 ? "" : lines[caption]);
		for (int i = caption < 0 ? start : caption; i < end; i++) {
			lines[i] = "";
		}
		lines[start] = tables.nextSign();
		tables.take(table);
	}

	/** The blocks with the tables in their places. */
	List<SourceBlock> putBack(List<SourceBlock> blocks) {
		return tables.putBack(blocks);
	}
}
