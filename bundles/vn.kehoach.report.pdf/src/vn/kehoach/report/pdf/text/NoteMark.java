package vn.kehoach.report.pdf.text;

import vn.kehoach.report.pdf.page.Tag;

/**
 * The mark of a footnote. It is drawn behind the word that it stands in, closing punctuation included, so that the word is
 * not parted.
 *
 * @param number the number shown
 * @param style how the number is drawn
 * @param tag the structure element of the mark
 */
public record NoteMark(int number, TextStyle style, Tag tag) implements Inline {
	/** The characters drawn. */
	public String label() {
		return Integer.toString(number);
	}
}
