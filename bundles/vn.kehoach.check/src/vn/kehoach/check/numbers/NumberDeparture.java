package vn.kehoach.check.numbers;

/** How a printed number departs from its sequence. */
enum NumberDeparture {
	/** Another member before it has the same number. */
	REPEATS,
	/** It is not the number that follows. */
	BREAKS,
	/** It follows, but is written in another way: "2)" behind "(1)". */
	CHANGES_STYLE;
}
