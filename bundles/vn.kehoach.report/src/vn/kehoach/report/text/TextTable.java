package vn.kehoach.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableGrid;

/** Writes a table as lines with tabs; a spanning cell's text stands at its first place, its other places are empty. */
final class TextTable {

	private final TextLines lines;

	TextTable(TextLines lines) {
		this.lines = lines;
	}

	void write(TableBlock table) throws IOException {
		TableGrid grid = new TableGrid(table.rows(), table.columns());
		for (int row = 0; row < table.rows().size(); row++) {
			List<String> places = new ArrayList<>();
			for (int column = 0; column < table.columns(); column++) {
				TableGrid.Slot slot = grid.row(row).get(column);
				boolean begins = slot.cell() != null && slot.row() == row && slot.column() == column;
				places.add(begins ? text(slot.cell()) : "");
			}
			lines.line(String.join("\t", places));
		}
	}

	private static String text(TableCell cell) {
		return cell.paragraphs().stream().map(TextRuns::of).map(text -> text.replace('\t', ' '))
				.collect(Collectors.joining(" "));
	}
}
