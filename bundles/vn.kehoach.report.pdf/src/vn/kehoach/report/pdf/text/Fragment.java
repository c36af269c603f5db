package vn.kehoach.report.pdf.text;

import vn.kehoach.report.pdf.page.Tag;

/**
 * A part of a word, or a whole one, in one style.
 *
 * @param text the characters, without blanks
 * @param style how they are drawn
 * @param tag the structure element they belong to
 * @param width the width in points
 */
public record Fragment(String text, TextStyle style, Tag tag, double width) {

	/** Measures a text. */
	public static Fragment of(String text, TextStyle style, Tag tag) {
		return new Fragment(text, style, tag, style.width(text));
	}

	/** Whether the next letters can be drawn in one go with these. */
	public boolean continues(Fragment next) {
		return tag == next.tag && style.equals(next.style);
	}
}
