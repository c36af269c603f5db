package vn.kehoach.importer.source.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.indicator.CellLines;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.source.layout.TakenTables;

/** Takes the tables out of a text while its lines are joined to paragraphs; empty lines keep the numbers of the lines behind them. */
final class TextTables {
	private final TakenTables tables = new TakenTables();

	/** The text with a sign for each table. */
	String takeOut(String text) {
		String[] lines = text.split("\r\n|[\r\n]", -1);
		CellTables cells = new CellTables(lines);
		int next = 0;
		while (next < lines.length) {
			int end = TableRows.end(lines, next);
			if (end > next) {
				int caption = TableRows.caption(lines, next);
				SourceTable table = new TableRows(List.of(lines).subList(next, end), next + 1).table(caption < 0 ? "" : lines[caption]);
				put(table, lines, caption < 0 ? next : caption, end);
			} else {
				end = takeCells(cells, lines, next);
			}
			next = Math.max(end, next + 1);
		}
		return String.join("\n", lines);
	}

	private int takeCells(CellTables cells, String[] lines, int start) {
		Optional<CellLines.Found> found = cells.at(start);
		found.ifPresent(table -> put(table.table(), lines, start, table.end()));
		return found.map(CellLines.Found::end).orElse(start);
	}

	private void put(SourceTable table, String[] lines, int start, int end) {
		Arrays.fill(lines, start, end, "");
		lines[start] = tables.nextSign();
		tables.take(table);
	}

	/** The blocks with the tables in their places. */
	List<SourceBlock> putBack(List<SourceBlock> blocks) {
		return tables.putBack(blocks);
	}
}
