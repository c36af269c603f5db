package vn.kehoach.report.pdf.flow;

/**
 * An entry of the outline before its page is known.
 *
 * @param level 1 to 9
 * @param title its text
 */
public record Heading(int level, String title) {
}
