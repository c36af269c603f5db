package vn.kehoach.report.docx;

import java.util.List;

import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/**
 * Puts the number and the place and date of a header on one line (Decree 30/2020/NĐ-CP, Annex I, II.4.c): the space to
 * add above the one that has less above it.
 */
final class HeaderBalance {

	private final double difference;

	HeaderBalance(HeaderRow row, double leftWidth, double rightWidth, TextWidths widths) {
		double left = heightAbove(ParagraphStyle.DOCUMENT_NUMBER, row.left(), leftWidth, widths);
		double right = heightAbove(ParagraphStyle.PLACE_AND_DATE, row.right(), rightWidth, widths);
		difference = left < 0 || right < 0 ? 0 : right - left;
	}

	/** The points to add above a paragraph of the header. */
	double extraSpace(StyledParagraph paragraph) {
		return switch (paragraph.style()) {
		case DOCUMENT_NUMBER -> Math.max(0, difference);
		case PLACE_AND_DATE -> Math.max(0, -difference);
		default -> 0;
		};
	}

	private static double heightAbove(ParagraphStyle style, List<StyledParagraph> column, double width,
			TextWidths widths) {
		double height = 0;
		for (StyledParagraph paragraph : column) {
			if (paragraph.style() == style) {
				return height;
			}
			height += new PrintedLines(paragraph, width, widths).height();
		}
		return -1;
	}
}
