package vn.kehoach.importer.division;

import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;

/** How many rows are the head of a table. */
final class TableHead {
	private TableHead() {
	}

	/** The rows that the source marks and, where its marks may be incomplete, those that read like a head. */
	static int rows(SourceTable source, Table table) {
		int marked = 0;
		while (marked < source.rows().size() && source.rows().get(marked).header())
			marked++;
		return source.headStated() ? marked : Math.max(marked, likely(table));
	}

	/** The first row is a head when all its cells are filled and none begins with a digit, years aside; a cell that covers more rows makes heads of them. */
	private static int likely(Table table) {
		int rows = table.getRows().size();
		if (rows < 2
				|| !table.getRows().get(0).getCells().stream().allMatch(cell -> cell.getText().matches("(?s)\\P{N}.*|(?:19|20)\\d\\d")))
			return 0;
		int deepest = table.getRows().get(0).getCells().stream().mapToInt(TableCell::getRowSpan).max().orElse(1);
		return deepest < rows ? deepest : 1;
	}
}
