package vn.kehoach.report.pdf.compose;

/**
 * The horizontal room of a paragraph, in points.
 *
 * @param left x of the left edge
 * @param width the width
 */
record Measure(double left, double width) {
	/** The same room without some space on the left. */
	Measure indented(double indent) {
		return new Measure(left + indent, width - indent);
	}

	/** The same room without some space on either side. */
	Measure padded(double padding) {
		return new Measure(left + padding, width - 2 * padding);
	}
}
