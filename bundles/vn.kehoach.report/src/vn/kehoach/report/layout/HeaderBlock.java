package vn.kehoach.report.layout;

import java.util.List;

/**
 * The two columns at the top of a document: the bodies and the number on the left, the national name, the motto, place
 * and date on the right (Annex I, boxes 1 to 4). Reading order is row by row, the left cell before the right one; a
 * header of one row is therefore read column by column.
 *
 * @param rows one row or more
 */
public record HeaderBlock(List<HeaderRow> rows) implements Block {

	/** The left column's share of the text width. */
	public static final double LEFT_SHARE = 0.40;

	/** Copies the list; refuses a header without rows. */
	public HeaderBlock {
		rows = List.copyOf(rows);
		if (rows.isEmpty()) {
			throw new IllegalArgumentException("a header has rows");
		}
	}
}
