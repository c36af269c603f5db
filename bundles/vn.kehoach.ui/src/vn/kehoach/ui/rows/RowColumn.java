package vn.kehoach.ui.rows;

/**
 * A column of a list.
 *
 * @param heading in the user's language
 * @param weight its share of the width
 * @param number true when numbers stand in it
 */
public record RowColumn(String heading, int weight, boolean number) {
	/** A column of words. */
	public static RowColumn words(String heading, int weight) {
		return new RowColumn(heading, weight, false);
	}

	/** A column of numbers. */
	public static RowColumn numbers(String heading, int weight) {
		return new RowColumn(heading, weight, true);
	}
}
