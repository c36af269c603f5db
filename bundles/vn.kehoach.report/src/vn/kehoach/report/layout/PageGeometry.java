package vn.kehoach.report.layout;

/**
 * Paper and margins, in millimetres (Decree 30/2020/NĐ-CP, Annex I, I.1 to I.3 and I.7).
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param top top margin, 20 to 25
 * @param bottom bottom margin, 20 to 25
 * @param left left margin, 30 to 35
 * @param right right margin, 15 to 20
 * @param pageNumberTop distance from the paper's top edge to the line with the page number, inside the top margin
 */
public record PageGeometry(double width, double height, double top, double bottom, double left, double right,
		double pageNumberTop) {

	/** A4 upright (I.2). */
	public static final PageGeometry PORTRAIT = new PageGeometry(210, 297, 20, 20, 30, 20, 10);

	/** A4 on its side, for tables that need the width (I.2). */
	public static final PageGeometry LANDSCAPE = new PageGeometry(297, 210, 20, 20, 30, 20, 10);

	/** Size of the page number in points, 13 to 14 (I.7): Arabic, upright, centred. */
	public static final double PAGE_NUMBER_SIZE = 14;

	/** @return the width between the margins, in millimetres */
	public double textWidth() {
		return width - left - right;
	}

	/** @return the height between the margins, in millimetres */
	public double textHeight() {
		return height - top - bottom;
	}

	/** @return whether the paper lies on its side */
	public boolean isLandscape() {
		return width > height;
	}
}
