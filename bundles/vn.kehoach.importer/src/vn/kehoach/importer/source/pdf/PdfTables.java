package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceTable;

/**
 * Takes ruled tables out of the pages. While lines are joined to paragraphs a table is a word of its own from the private use area;
 * afterwards it stands in that place.
 */
final class PdfTables {
	private static final char SIGN = '\uF8F2';
	private static final char ZERO = '\uE000';
	private static final int BASE = 4096;

	private final List<SourceTable> tables = new ArrayList<>();

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
			tables.add(table.table());
		}
		return rest;
	}

	private PdfWord sign(PdfWord first) {
		String number = String.valueOf(new char[]{ digit(tables.size() / BASE), digit(tables.size() % BASE) });
		return new PdfWord(SIGN + number + SIGN, first.left(), first.left(), first.baseline(), first.size(), false,
				false, false);
	}

	/** No figure, which page furniture would take for a page number. */
	private static char digit(int value) {
		return (char) (ZERO + value);
	}

	/** The blocks with the tables in their places. */
	List<SourceBlock> putBack(List<SourceBlock> blocks) {
		return blocks.stream()
				.map(block -> block instanceof SourceParagraph paragraph && isSign(paragraph.text()) ? table(paragraph) : block)
				.toList();
	}

	private static boolean isSign(String text) {
		return text.length() == 4 && text.charAt(0) == SIGN && text.charAt(3) == SIGN;
	}

	private SourceTable table(SourceParagraph sign) {
		return tables.get((sign.text().charAt(1) - ZERO) * BASE + sign.text().charAt(2) - ZERO);
	}
}
