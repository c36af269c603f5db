package vn.kehoach.report.pdf.flow;

import vn.kehoach.report.layout.PageGeometry;

/**
 * Paper and margins in points.
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param left x of the text's left edge
 * @param textWidth width of the text
 * @param top y of the text's upper edge
 * @param bottom y of the text's lower edge
 * @param numberTop y of the upper edge of the page number's line
 */
public record PageFrame(double width, double height, double left, double textWidth, double top, double bottom,
		double numberTop) {
	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	/** The frame of a geometry. */
	public static PageFrame of(PageGeometry page) {
		return new PageFrame(points(page.width()), points(page.height()), points(page.left()), points(page.textWidth()),
				points(page.top()), points(page.height() - page.bottom()), points(page.pageNumberTop()));
	}

	/** Millimetres in points. */
	public static double points(double millimetres) {
		return millimetres * POINTS_PER_MILLIMETRE;
	}

	/** The height that text can fill. */
	public double textHeight() {
		return bottom - top;
	}
}
