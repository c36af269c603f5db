package vn.kehoach.importer.source;

import java.util.List;

/**
 * A row of a table.
 *
 * @param header true for a row that the source repeats on each page or marks as head
 * @param cells from left to right, without those covered by a cell that spans from above
 */
public record SourceRow(boolean header, List<SourceCell> cells) {
	public SourceRow {
		cells = List.copyOf(cells);
	}
}
