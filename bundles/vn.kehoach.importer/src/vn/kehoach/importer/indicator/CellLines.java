package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;

/**
 * Puts indicator tables together again whose cells stand on lines of their own, as text taken out of a document brings them: first the
 * headings, then row by row number, name, unit and values. Where it is not certain to which column a cell belongs, the lines stay.
 */
public final class CellLines {
	private static final int MOST_COLUMNS = 16;
	private static final int FEWEST_ROWS = 2;
	private final List<String> lines;
	private final IntFunction<SourcePlace> places;

	/**
	 * @param lines the lines without blank ones
	 * @param places gives the place of a line
	 */
	public CellLines(List<String> lines, IntFunction<SourcePlace> places) {
		this.lines = lines;
		this.places = places;
	}

	/**
	 * A table found.
	 *
	 * @param table the table
	 * @param end the index of the first line behind it
	 */
	public record Found(SourceTable table, int end) {
	}

	/** True when a table may begin with the line. */
	public static boolean mayBegin(String line) {
		return line.length() < 16 && ColumnReader.isNumber(line);
	}

	/** The table that begins with the line; empty when none does. */
	public Optional<Found> at(int start) {
		if (!mayBegin(text(start)))
			return Optional.empty();
		int first = start + 2;
		while (first - start <= MOST_COLUMNS && !text(first).isEmpty() && !RowStart.is(text(first), text(first + 1)))
			first++;
		List<String> headings = texts(start, first);
		Optional<List<ReadColumn>> columns = new ColumnReader().read(headings);
		return columns.isEmpty() ? Optional.empty() : rows(headings, new CellAssignment(columns.get()), start, first);
	}

	private Optional<Found> rows(List<String> headings, CellAssignment assignment, int start, int first) {
		List<SourceRow> rows = new ArrayList<>(List.of(row(headings, true, start)));
		RowCount count = new RowCount();
		int next = first;
		while (count.begins(text(next), text(next + 1))) {
			count.enter(text(next));
			int end = next + 1;
			while (end - next <= headings.size() && !text(end).isEmpty() && !count.begins(text(end), text(end + 1)))
				end++;
			Optional<List<String>> cells = assignment.assign(texts(next, end), !count.begins(text(end), text(end + 1)));
			if (cells.isEmpty())
				break;
			rows.add(row(cells.get(), false, next));
			next += (int) cells.get().stream().filter(cell -> !cell.isEmpty()).count();
		}
		if (rows.size() <= FEWEST_ROWS)
			return Optional.empty();
		return Optional.of(new Found(new SourceTable(places.apply(start), headings.size(), true, null, true, rows), next));
	}

	private SourceRow row(List<String> cells, boolean head, int line) {
		List<SourceCell> row = new ArrayList<>();
		for (String cell : cells)
			row.add(new SourceCell(row.size(), 1, 1, cell.isEmpty() ? List.of() : List.of(paragraph(cell, places.apply(line)))));
		return new SourceRow(head, row);
	}

	private static SourceBlock paragraph(String text, SourcePlace place) {
		return SourceParagraph.of(place, text, ParagraphLook.PLAIN);
	}

	private List<String> texts(int from, int to) {
		List<String> texts = new ArrayList<>();
		for (int i = from; i < Math.min(to, lines.size()); i++)
			texts.add(text(i));
		return texts;
	}

	private String text(int index) {
		return index < lines.size() ? lines.get(index) : "";
	}
}
