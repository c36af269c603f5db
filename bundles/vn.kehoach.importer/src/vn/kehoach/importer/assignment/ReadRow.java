package vn.kehoach.importer.assignment;

import java.util.List;

/**
 * A row of a table of tasks or projects.
 *
 * @param number its number as printed; empty for none
 * @param content what it names
 * @param printed its cells as printed
 * @param covered its cells with the texts of cells that reach down from rows above
 */
record ReadRow(String number, String content, List<String> printed, List<String> covered) {
	private static final String GROUP = "(?:[A-H]|[IVX]{1,5})\\W*";

	/** True when it has neither bodies nor a deadline nor anything else. */
	boolean isBare() {
		return covered.stream().filter(cell -> !cell.isEmpty() && !cell.equals(number) && !cell.equals(content)).findAny().isEmpty();
	}

	/** True when it is the heading of the rows behind it. */
	boolean isGroup(ReadRow next) {
		return isBare() && (number.isEmpty() || number.matches(GROUP) || next != null && !next.isBare() && isBelow(next.number));
	}

	private boolean isBelow(String other) {
		String own = number.replaceFirst("\\W+$", "");
		return other.startsWith(own + ".") || other.matches("[-+a-zđ]\\W*") || other.matches("\\(?1\\W*") && !own.equals("1");
	}

	/** How far out a group stands; the smaller, the farther. */
	int rank() {
		if (number.matches("[A-HĐ]\\W*"))
			return 0;
		return number.matches(GROUP) ? 1 : number.isEmpty() ? 2 : 3;
	}
}
