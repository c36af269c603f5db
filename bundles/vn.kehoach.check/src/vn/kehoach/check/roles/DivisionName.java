package vn.kehoach.check.roles;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Division;
import vn.kehoach.model.Task;
import vn.kehoach.model.wording.TaskHeading;

/** How a message names a division: its number and the beginning of its heading. */
final class DivisionName {
	private static final int LENGTH = 60;

	private DivisionName() {
	}

	static String of(Division division, CheckContext context) {
		String heading = division instanceof Task task ? TaskHeading.of(task) : division.getTitle() == null ? "" : division.getTitle();
		String name = (context.numbering().of(division).label() + " " + heading).strip();
		return name.length() <= LENGTH
				? name
				: name.substring(0, name.lastIndexOf(' ', LENGTH) > 0 ? name.lastIndexOf(' ', LENGTH) : LENGTH) + "…";
	}
}
