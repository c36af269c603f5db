package vn.kehoach.importer.source.text;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.text.TableSigns;

/** Lines of a text that are the rows of a table: those that print wrote as such, or a run of lines with the same tabs. */
final class TableRows {
	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final List<String> lines;
	private final List<String[]> places;
	private final int firstLine;
	private final boolean printed;

	/**
	 * @param lines the lines of one table
	 * @param firstLine the number of the first one
	 */
	TableRows(List<String> lines, int firstLine) {
		this.lines = lines;
		this.firstLine = firstLine;
		printed = isPrinted(lines.getFirst());
		places = lines.stream().map(TableRows::places).toList();
	}

	/** The index behind the last row of the table that begins at the line; the line's own index when none does. */
	static int end(String[] lines, int start) {
		if (!isPrinted(lines[start])) {
			return TabbedRows.end(lines, start);
		}
		int end = start + 1;
		while (end < lines.length && isPrinted(lines[end]) && places(lines[end]).length == places(lines[start]).length) {
			end++;
		}
		return end;
	}

	/** The index of the caption of a printed table, which stands alone above it; -1 when it has none. */
	static int caption(String[] lines, int start) {
		boolean above = isPrinted(lines[start]) && start > 0 && !lines[start - 1].isBlank() && lines[start - 1].indexOf('\t') < 0;
		return above && (start == 1 || lines[start - 2].isBlank()) ? start - 1 : -1;
	}

	private static boolean isPrinted(String line) {
		return line.endsWith(TableSigns.ROW_END) || isHead(line);
	}

	private static boolean isHead(String line) {
		return line.endsWith(TableSigns.HEAD_ROW_END);
	}

	private static String[] places(String line) {
		String row = isPrinted(line) ? line.substring(0, line.lastIndexOf(TableSigns.PLACE_END)) : line.stripTrailing();
		return row.split(TableSigns.PLACE_END, -1);
	}

	/** The table; an empty caption stands for none. */
	SourceTable table(String caption) {
		int columns = places.stream().mapToInt(row -> row.length).max().orElse(0);
		List<SourceRow> rows = new ArrayList<>();
		for (int row = 0; row < places.size(); row++) {
			rows.add(new SourceRow(printed && isHead(lines.get(row)), cells(row)));
		}
		String words = cleaner.flow(caption);
		return new SourceTable(SourcePlace.ofLine(firstLine), columns, true, words.isEmpty() ? null : paragraph(words, firstLine - 1),
				printed, rows);
	}

	private List<SourceCell> cells(int row) {
		List<SourceCell> cells = new ArrayList<>();
		for (int column = 0; column < places.get(row).length; column++) {
			if (!is(TableSigns.FROM_ABOVE, row, column) && !is(TableSigns.FROM_LEFT, row, column)) {
				cells.add(new SourceCell(column, columnSpan(row, column), rowSpan(row, column), blocks(row, column)));
			}
		}
		return cells;
	}

	private int columnSpan(int row, int column) {
		int span = 1;
		while (is(TableSigns.FROM_LEFT, row, column + span)) {
			span++;
		}
		return span;
	}

	private int rowSpan(int row, int column) {
		int span = 1;
		while (is(TableSigns.FROM_ABOVE, row + span, column)) {
			span++;
		}
		return span;
	}

	private boolean is(String sign, int row, int column) {
		return printed && row < places.size() && column < places.get(row).length && places.get(row)[column].equals(sign);
	}

	private List<SourceBlock> blocks(int row, int column) {
		List<SourceBlock> blocks = new ArrayList<>();
		for (String text : places.get(row)[column].split(TableSigns.PARAGRAPH_END)) {
			String words = cleaner.flow(text);
			if (!words.isEmpty()) {
				blocks.add(paragraph(words, firstLine + row));
			}
		}
		return blocks;
	}

	private static SourceParagraph paragraph(String words, int line) {
		return SourceParagraph.of(SourcePlace.ofLine(line), words, ParagraphLook.PLAIN);
	}
}
