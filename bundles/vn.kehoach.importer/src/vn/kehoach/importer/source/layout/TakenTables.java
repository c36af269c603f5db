package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceTable;

/**
 * Tables taken out of a text. While lines are joined to paragraphs a table is a word of its own from the private use area; afterwards
 * it stands in that place.
 */
public final class TakenTables {
	private static final char SIGN = '\uF8F2';
	private static final char ZERO = '\uE000';
	private static final int BASE = 4096;

	private final List<SourceTable> tables = new ArrayList<>();

	/** Takes a table out; its place in the text gets the sign that {@link #nextSign()} gave before. */
	public void take(SourceTable table) {
		tables.add(table);
	}

	/** The word that stands for the table that is taken next. */
	public String nextSign() {
		return SIGN + String.valueOf(new char[]{ digit(tables.size() / BASE), digit(tables.size() % BASE) }) + SIGN;
	}

	/** No figure, which page furniture would take for a page number. */
	private static char digit(int value) {
		return (char) (ZERO + value);
	}

	/** The blocks with the tables in their places. */
	public List<SourceBlock> putBack(List<SourceBlock> blocks) {
		return blocks.stream()
				.map(block -> block instanceof SourceParagraph paragraph && isSign(paragraph.text()) ? table(paragraph) : block)
				.toList();
	}

	private boolean isSign(String text) {
		return text.length() == 4 && text.charAt(0) == SIGN && text.charAt(3) == SIGN && index(text) < tables.size();
	}

	private static int index(String sign) {
		return (sign.charAt(1) - ZERO) * BASE + sign.charAt(2) - ZERO;
	}

	private SourceTable table(SourceParagraph sign) {
		return tables.get(index(sign.text()));
	}
}
