package vn.kehoach.report.pdf.page;

import vn.kehoach.report.pdf.text.TextStyle;

/**
 * Text that is drawn as shapes, so that extracting the page's text does not give it: footnote marks, which are no words of the
 * text, and the header rows that a table repeats on its later pages.
 *
 * @param tag the structure element or an artifact
 * @param x left edge of the first letter
 * @param baseline the base line
 * @param style face and size
 * @param text the characters drawn
 * @param blankExtra what justification adds to each blank
 */
public record PlacedPicture(Tag tag, double x, double baseline, TextStyle style, String text, double blankExtra)
		implements
			PlacedItem {
}
