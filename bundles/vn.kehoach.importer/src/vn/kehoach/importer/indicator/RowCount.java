package vn.kehoach.importer.indicator;

/** Follows the numbers of rows: a figure is the number of a row only when it goes on with them, else it is a value. */
final class RowCount {
	private int last;

	/** True when the line, with the one behind it, begins a row. */
	boolean begins(String line, String next) {
		return RowStart.is(line, next) && (!isFigure(line) || figure(line) == 1 || figure(line) == last + 1);
	}

	/** Counts the row that the line begins. */
	void enter(String line) {
		last = isFigure(line) ? figure(line) : last;
	}

	private static boolean isFigure(String line) {
		return line.matches("\\d{1,3}[.)]?");
	}

	private static int figure(String line) {
		return Integer.parseInt(line.replaceAll("\\D", ""));
	}
}
