package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;

/** Puts a table together that goes on over pages: the same number of columns on both sides of the page break; its head comes once. */
final class ContinuedTables {
	private ContinuedTables() {
	}

	static List<SourceBlock> join(List<SourceBlock> blocks) {
		List<SourceBlock> result = new ArrayList<>();
		for (SourceBlock block : blocks) {
			int last = result.size() - 1;
			if (block instanceof SourceTable next && last > 0 && result.get(last) instanceof SourcePageBreak
					&& result.get(last - 1) instanceof SourceTable table && table.columns() == next.columns()) {
				result.removeLast();
				result.set(last - 1, joined(table, next));
			} else {
				result.add(block);
			}
		}
		return result;
	}

	private static SourceTable joined(SourceTable table, SourceTable next) {
		boolean headAgain = !table.rows().isEmpty() && !next.rows().isEmpty()
				&& words(table.rows().getFirst()).equals(words(next.rows().getFirst()));
		List<SourceRow> rows = new ArrayList<>(table.rows());
		rows.addAll(headAgain ? next.rows().subList(1, next.rows().size()) : next.rows());
		return new SourceTable(table.place(), table.columns(), table.ruled(), rows);
	}

	private static List<String> words(SourceRow row) {
		return row.cells().stream().map(SourceCell::blocks).flatMap(List::stream)
				.map(block -> block instanceof SourceParagraph paragraph ? paragraph.printed() : "").toList();
	}
}
