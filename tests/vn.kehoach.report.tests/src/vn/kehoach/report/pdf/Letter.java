package vn.kehoach.report.pdf;

/**
 * A letter read back from a page. Lengths are points; y counts from the top.
 *
 * @param text the character
 * @param font name of the font without the subset's prefix
 * @param size size of the font
 * @param x left edge
 * @param right right edge
 * @param y the base line
 */
record Letter(String text, String font, double size, double x, double right, double y) {
	boolean isBlank() {
		return text.isBlank();
	}
}
