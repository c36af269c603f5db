package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.layout.TakenTables;

/** Takes ruled tables out of the pages while lines are joined to paragraphs. */
final class PdfTables {
	private final TakenTables tables = new TakenTables();

	/** The page with a sign instead of each table. */
	List<List<PdfWord>> takeOut(int page, List<List<PdfWord>> lines, List<PageRule> rules) {
		List<List<PdfWord>> rest = lines;
		for (RuledGrid grid : RuledGrid.in(rules)) {
			if (grid.partsWords(rest)) {
				rest = takeOut(grid, page, rest);
			}
		}
		return rest;
	}

	private List<List<PdfWord>> takeOut(RuledGrid grid, int page, List<List<PdfWord>> lines) {
		List<List<PdfWord>> rest = new ArrayList<>();
		RuledTable table = null;
		for (int i = 0; i < lines.size(); i++) {
			List<PdfWord> inside = lines.get(i).stream().filter(word -> grid.rowOf(word) >= 0 && grid.columnOf(word) >= 0).toList();
			List<PdfWord> outside = lines.get(i).stream().filter(word -> !inside.contains(word)).toList();
			if (!outside.isEmpty()) {
				rest.add(outside);
			}
			if (!inside.isEmpty()) {
				if (table == null) {
					table = new RuledTable(grid, new SourcePlace(page, i + 1));
					rest.add(List.of(sign(inside.getFirst())));
				}
				table.add(inside);
			}
		}
		if (table != null) {
			tables.take(table.table());
		}
		return rest;
	}

	private PdfWord sign(PdfWord first) {
		return new PdfWord(tables.nextSign(), first.left(), first.left(), first.baseline(), first.size(), false, false, false);
	}

	/** The blocks with the tables in their places. */
	List<SourceBlock> putBack(List<SourceBlock> blocks) {
		return tables.putBack(blocks);
	}
}
