package vn.kehoach.check.indicators.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;

/** The cells of a plain table by row and column; a cell that spans several is in all of them. */
final class TableGrid {
	private final List<TreeMap<Integer, TableCell>> rows = new ArrayList<>();
	private final int headerRows;

	TableGrid(Table table) {
		table.getRows().forEach(row -> rows.add(new TreeMap<>()));
		for (int row = 0; row < rows.size(); row++)
			place(table.getRows().get(row), row);
		headerRows = Math.min(rows.size(), Math.max(1, table.getHeaderRows()));
	}

	private void place(TableRow row, int line) {
		int column = 0;
		for (TableCell cell : row.getCells()) {
			while (rows.get(line).containsKey(column))
				column++;
			int right = column + Math.max(1, cell.getColumnSpan());
			int bottom = Math.min(rows.size(), line + Math.max(1, cell.getRowSpan()));
			for (; column < right; column++)
				for (int spanned = line; spanned < bottom; spanned++)
					rows.get(spanned).put(column, cell);
		}
	}

	int columns() {
		return rows.stream().filter(row -> !row.isEmpty()).mapToInt(row -> row.lastKey() + 1).max().orElse(0);
	}

	/** The header's texts above a column, from top to bottom. */
	String heading(int column) {
		Set<TableCell> cells = new LinkedHashSet<>();
		rows.subList(0, headerRows).forEach(row -> cells.add(row.get(column)));
		StringBuilder text = new StringBuilder();
		for (TableCell cell : cells)
			if (cell != null && cell.getText() != null)
				text.append(text.isEmpty() ? "" : " ").append(cell.getText().replace('\n', ' '));
		return text.toString();
	}

	/** The rows below the header. */
	List<TreeMap<Integer, TableCell>> body() {
		return rows.subList(headerRows, rows.size());
	}
}
