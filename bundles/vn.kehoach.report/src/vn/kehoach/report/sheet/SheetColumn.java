package vn.kehoach.report.sheet;

/**
 * A column.
 *
 * @param heading its heading
 * @param width its width in digits of the usual face
 */
public record SheetColumn(String heading, int width) {
}
