package vn.kehoach.report.pdf.page;

/**
 * An entry of the outline.
 *
 * @param level 1 (highest) to 9
 * @param title the heading's text
 * @param y where the heading begins on its page, in points from the top
 */
public record Bookmark(int level, String title, double y) {
}
