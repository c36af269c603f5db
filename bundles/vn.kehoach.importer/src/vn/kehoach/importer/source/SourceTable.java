package vn.kehoach.importer.source;

import java.util.List;

/**
 * A table. Word documents keep their letterhead and their closing block in tables without lines.
 *
 * @param place where it begins
 * @param columns number of grid columns
 * @param ruled true when lines are drawn round the cells; false when there are none or it is not known
 * @param caption the line above it where the source says that it belongs to the table; null otherwise
 * @param headStated true when the source says of every row whether it is a head; false when rows without that mark may be heads, too
 * @param rows from top to bottom
 */
public record SourceTable(SourcePlace place, int columns, boolean ruled, SourceParagraph caption, boolean headStated,
		List<SourceRow> rows) implements SourceBlock {
	public SourceTable {
		rows = List.copyOf(rows);
	}

	/** A table without caption, whose marks of heads may be incomplete. */
	public SourceTable(SourcePlace place, int columns, boolean ruled, List<SourceRow> rows) {
		this(place, columns, ruled, null, false, rows);
	}
}
