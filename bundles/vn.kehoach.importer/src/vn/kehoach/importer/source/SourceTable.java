package vn.kehoach.importer.source;

import java.util.List;

/**
 * A table. Word documents keep their letterhead and their closing block in tables without lines.
 *
 * @param place where it begins
 * @param columns number of grid columns
 * @param ruled true when lines are drawn round the cells; false when there are none or it is not known
 * @param rows from top to bottom
 */
public record SourceTable(SourcePlace place, int columns, boolean ruled, List<SourceRow> rows) implements SourceBlock {
	public SourceTable {
		rows = List.copyOf(rows);
	}
}
