package vn.kehoach.report.pdf.text;

/** A blank up to the next of the stops that lie 12.7 mm apart. */
public record TabStop() implements Inline {
	private static final double DISTANCE = 36;

	/** The first stop to the right of a position; both in points from the paragraph's left edge. */
	static double after(double position) {
		return (Math.floor(position / DISTANCE) + 1) * DISTANCE;
	}
}
