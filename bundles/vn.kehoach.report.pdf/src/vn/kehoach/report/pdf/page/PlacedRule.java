package vn.kehoach.report.pdf.page;

/**
 * A straight line.
 *
 * @param x1 first end
 * @param y1 first end
 * @param x2 second end
 * @param y2 second end
 * @param thickness the width of the line
 */
public record PlacedRule(double x1, double y1, double x2, double y2, double thickness) implements PlacedItem {
	/** A horizontal line. */
	public static PlacedRule horizontal(double x, double y, double length, double thickness) {
		return new PlacedRule(x, y, x + length, y, thickness);
	}

	@Override
	public Tag tag() {
		return Tag.LAYOUT;
	}
}
