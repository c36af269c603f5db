package vn.kehoach.report.layout;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param paragraphs the content; may be empty
 */
public record TableCell(int columnSpan, int rowSpan, List<StyledParagraph> paragraphs) {

	/** Copies the list; refuses spans below 1. */
	public TableCell {
		paragraphs = List.copyOf(paragraphs);
		if (columnSpan < 1 || rowSpan < 1) {
			throw new IllegalArgumentException("spans " + columnSpan + " x " + rowSpan);
		}
	}

	/**
	 * A cell of one column and one row.
	 *
	 * @param paragraphs the content
	 * @return the cell
	 */
	public static TableCell of(List<StyledParagraph> paragraphs) {
		return new TableCell(1, 1, paragraphs);
	}

	/**
	 * A cell of one column and one row with one text.
	 *
	 * @param style {@link ParagraphStyle#TABLE_HEADER}, {@link ParagraphStyle#TABLE_CELL} or
	 *            {@link ParagraphStyle#TABLE_NUMBER}
	 * @param text the words
	 * @return the cell
	 */
	public static TableCell of(ParagraphStyle style, String text) {
		return of(List.of(StyledParagraph.of(style, text)));
	}
}
