package vn.kehoach.importer.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceTable;

import vn.kehoach.model.text.Capitals;

/** Tables that only set text side by side: the letterhead, the recipients beside the signature. */
final class LayoutTable {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final int MOST_COLUMNS = 4;
	private static final int MOST_ROWS = 8;
	private static final int MOST_HEAD_ROWS = 2;

	private LayoutTable() {
	}

	/** True for a small table that holds the national name, the party's name, the recipients or a power to sign. */
	static boolean isLayout(SourceTable table) {
		if (table.rows().size() > MOST_ROWS || table.columns() > MOST_COLUMNS)
			return false;
		return paragraphs(table)
				.anyMatch(text -> isLetterhead(text.toUpperCase(VIETNAMESE))
						|| text.matches("(?:(?:TM|KT|TL|TUQ)\\.|[TK]/[MT]\\.?) ?\\p{Lu}.*"));
	}

	/** True for a table without lines of one row or two that begins a document and names the issuing body in capitals. */
	static boolean isLetterhead(SourceTable table) {
		if (table.ruled() || table.rows().size() > MOST_HEAD_ROWS || table.columns() > MOST_COLUMNS)
			return false;
		return paragraphs(table).filter(text -> !text.isBlank()).findFirst().filter(Capitals::isAll).isPresent();
	}

	private static boolean isLetterhead(String text) {
		return text.startsWith("CỘNG HÒA XÃ HỘI") || text.startsWith("CỘNG HOÀ XÃ HỘI") || text.startsWith("ĐẢNG CỘNG SẢN VIỆT NAM")
				|| text.matches("NƠI NHẬN ?:?");
	}

	private static Stream<String> paragraphs(SourceTable table) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream())
				.filter(SourceParagraph.class::isInstance).map(block -> ((SourceParagraph) block).text());
	}

	/** The contents column by column. */
	static List<SourceBlock> columns(SourceTable table) {
		int columns = table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(SourceCell::column).max().orElse(0) + 1;
		return IntStream.range(0, columns).boxed().flatMap(column -> cells(table, column)).flatMap(cell -> cell.blocks().stream()).toList();
	}

	private static Stream<SourceCell> cells(SourceTable table, int column) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.column() == column);
	}
}
