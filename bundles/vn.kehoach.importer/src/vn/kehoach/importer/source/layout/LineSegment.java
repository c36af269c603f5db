package vn.kehoach.importer.source.layout;

/**
 * A stretch of a printed line without a wide gap inside. Figures are points in a PDF and character columns in a text file.
 *
 * @param text cleaned, single blanks, never empty
 * @param left where it begins
 * @param right where it ends
 * @param firstWord the width of its first word
 */
public record LineSegment(String text, double left, double right, double firstWord) {
	/** A segment of a text file, one unit a character. */
	public static LineSegment ofColumns(String text, int column) {
		int blank = text.indexOf(' ');
		return new LineSegment(text, column, column + (double) text.length(), blank < 0 ? text.length() : blank);
	}
}
