package vn.kehoach.report.pdf.text;

import vn.kehoach.report.pdf.page.Tag;

/**
 * Words in one style.
 *
 * @param text the characters; blanks separate words
 * @param style how they are drawn
 * @param tag the structure element they belong to
 */
public record StyledRun(String text, TextStyle style, Tag tag) implements Inline {
}
