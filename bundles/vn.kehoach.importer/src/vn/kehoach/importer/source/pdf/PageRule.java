package vn.kehoach.importer.source.pdf;

/**
 * A straight horizontal or vertical rule of a page, in points from the upper left corner.
 *
 * @param horizontal true for a horizontal one
 * @param at its height when horizontal, else its distance from the left
 * @param from where it begins, from the left or from the top
 * @param to where it ends
 */
record PageRule(boolean horizontal, double at, double from, double to) {
	private static final double NEAR = 3;

	/** True when both touch or cross. */
	boolean meets(PageRule other) {
		if (horizontal == other.horizontal) {
			return Math.abs(at - other.at) < NEAR && from < other.to + NEAR && other.from < to + NEAR;
		}
		return at > other.from - NEAR && at < other.to + NEAR && other.at > from - NEAR && other.at < to + NEAR;
	}

	/** True when the rule lies at that place and passes the point of the other axis. */
	boolean passes(double place, double point) {
		return Math.abs(at - place) < NEAR && from - NEAR < point && point < to + NEAR;
	}
}
