package vn.kehoach.report.pdf.page;

import vn.kehoach.report.pdf.text.TextStyle;

/**
 * Text of one style on one base line.
 *
 * @param tag the structure element
 * @param x left edge of the first letter
 * @param baseline the base line
 * @param style face and size
 * @param text the characters, blanks included; a line inside a paragraph ends in a blank
 * @param blankExtra what justification adds to each blank; may be negative
 */
public record PlacedText(Tag tag, double x, double baseline, TextStyle style, String text, double blankExtra)
		implements
			PlacedItem {
}
