package vn.kehoach.importer.source;

import java.util.List;

/**
 * A cell of a table; a merged cell occurs once, at its upper left corner.
 *
 * @param column the first grid column, from 0
 * @param columnSpan number of grid columns, at least 1
 * @param rowSpan number of rows, at least 1
 * @param blocks paragraphs and nested tables; may be empty
 */
public record SourceCell(int column, int columnSpan, int rowSpan, List<SourceBlock> blocks) {
	public SourceCell {
		blocks = List.copyOf(blocks);
	}
}
