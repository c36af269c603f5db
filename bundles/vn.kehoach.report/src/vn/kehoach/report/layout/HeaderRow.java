package vn.kehoach.report.layout;

import java.util.List;

/**
 * Two cells of a header side by side, their first lines level.
 *
 * @param left parent body, issuing body, number; may be empty
 * @param right national name, motto, place and date; may be empty
 */
public record HeaderRow(List<StyledParagraph> left, List<StyledParagraph> right) {

	/** Copies the lists. */
	public HeaderRow {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}
}
