package vn.kehoach.report.docx;

/**
 * Where a paragraph stands.
 *
 * @param width the width of the column in millimetres
 * @param extraSpace space above in points, on top of the style's
 * @param keepWithNext whether it is kept with what follows even if its style is not
 */
record ParagraphPlace(double width, double extraSpace, boolean keepWithNext) {

	/** A column of a width, nothing else. */
	static ParagraphPlace column(double width) {
		return new ParagraphPlace(width, 0, false);
	}

	ParagraphPlace withExtraSpace(double points) {
		return new ParagraphPlace(width, points, keepWithNext);
	}
}
