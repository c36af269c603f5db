package vn.kehoach.report.docx;

/** Lengths in the units of WordprocessingML. */
final class WordUnits {

	private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

	private WordUnits() {
	}

	/** Twentieths of a point for a length in millimetres. */
	static int twips(double millimetres) {
		return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
	}

	/** Millimetres for a length in twentieths of a point. */
	static double millimetres(int twips) {
		return twips / TWIPS_PER_MILLIMETRE;
	}

	/** Twentieths of a point for a length in points. */
	static int twipsOfPoints(double points) {
		return (int) Math.round(points * 20);
	}

	/** Half points, the unit of font sizes, as an attribute value. */
	static String halfPoints(double points) {
		return Long.toString(Math.round(points * 2));
	}

	/** 240ths of a line, the unit of line spacing, as an attribute value. */
	static String lines(double multiple) {
		return Long.toString(Math.round(multiple * 240));
	}
}
