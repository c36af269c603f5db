package vn.kehoach.model.assignment;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;

/** The rows of an assignment table, depth first: a theme, then what is in it. */
public final class AssignmentRows {
	private AssignmentRows() {
	}

	/** The rows of the table from top to bottom. */
	public static List<Division> of(AssignmentTable table) {
		List<Division> rows = new ArrayList<>();
		add(table.getRows(), rows);
		return rows;
	}

	private static void add(List<?> elements, List<Division> rows) {
		for (Object element : elements) {
			if (element instanceof Division row && isRow(row)) {
				rows.add(row);
				add(row.getElements(), rows);
			}
		}
	}

	private static boolean isRow(Division division) {
		return division instanceof Theme || division instanceof Task || division instanceof Project;
	}
}
