package vn.kehoach.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;

/** The texts of a table, place by place. */
public final class TableTexts {
	private final String[][] own;
	private final String[][] spread;

	/** @param table the table made of the source */
	public TableTexts(SourceTable source, Table table) {
		int rows = table.getRows().size();
		own = new String[rows][source.columns()];
		spread = new String[rows][source.columns()];
		Arrays.stream(own).forEach(row -> Arrays.fill(row, ""));
		Arrays.stream(spread).forEach(row -> Arrays.fill(row, ""));
		for (int row = 0; row < rows; row++) {
			for (int i = 0; i < table.getRows().get(row).getCells().size(); i++)
				put(row, source.rows().get(row).cells().get(i).column(), table.getRows().get(row).getCells().get(i));
		}
	}

	private void put(int row, int column, TableCell cell) {
		String text = cell.getText().replace('\n', ' ');
		own[row][column] = text;
		for (int r = row; r < Math.min(own.length, row + cell.getRowSpan()); r++)
			for (int c = column; c < Math.min(own[r].length, column + cell.getColumnSpan()); c++)
				spread[r][c] = text;
	}

	/** How many rows the table has. */
	public int rows() {
		return own.length;
	}

	/** The texts of a row; places that a cell covers from elsewhere are empty. */
	public List<String> row(int row) {
		return new ArrayList<>(Arrays.asList(own[row]));
	}

	/** The texts of a row; places that a cell covers from elsewhere have the text of that cell. */
	public List<String> covered(int row) {
		return new ArrayList<>(Arrays.asList(spread[row]));
	}

	/** The headings of the columns: all cells above one another in the first rows, each once. */
	public List<String> headings(int headRows) {
		List<String> headings = new ArrayList<>();
		for (int column = 0; column < own[0].length; column++) {
			List<String> parts = new ArrayList<>();
			for (int row = 0; row < headRows; row++) {
				String text = spread[row][column];
				if (!text.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(text)))
					parts.add(text);
			}
			headings.add(String.join(" ", parts));
		}
		return headings;
	}

	/** True for a row that numbers the columns: "(1) (2) (3)", "A B 1 2". */
	public boolean numbersColumns(int row) {
		return row < own.length
				&& Arrays.stream(own[row]).allMatch(text -> text.matches("\\(?(?:[A-Z]|\\d{1,2})\\)?|\\(?\\d{1,2}\\)? ?=.*"))
				&& Arrays.asList(own[row]).contains(own[row][0].startsWith("(") ? "(2)" : own[row][0].equals("1") ? "2" : "1");
	}
}
