package vn.kehoach.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.model.text.TableSigns;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableGrid;

/** Writes a table as lines of places parted by tabs, with the blanks of {@link TableSigns}, by which it can be read back. */
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
				places.add(place(grid.row(row).get(column), row, column));
			}
			String end = row < table.headerRows() ? TableSigns.HEAD_ROW_END : TableSigns.ROW_END;
			lines.row(String.join(TableSigns.PLACE_END, places) + end);
		}
	}

	private static String place(TableGrid.Slot slot, int row, int column) {
		if (slot.cell() == null) {
			return "";
		}
		if (slot.column() != column) {
			return TableSigns.FROM_LEFT;
		}
		return slot.row() == row ? text(slot.cell()) : TableSigns.FROM_ABOVE;
	}

	private static String text(TableCell cell) {
		return cell.paragraphs().stream().map(TextRuns::of).map(text -> text.replace('\t', ' '))
				.collect(Collectors.joining(TableSigns.PARAGRAPH_END));
	}
}
