package vn.kehoach.report.pdf;

/** A line read back from a page's content; y counts from the bottom. */
record DrawnRule(double x1, double y1, double x2, double y2) {
	double length() {
		return Math.hypot(x2 - x1, y2 - y1);
	}

	double middle() {
		return (x1 + x2) / 2;
	}

	boolean isHorizontal() {
		return y1 == y2;
	}
}
