package vn.kehoach.report.json;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ThemeInclusion;

/** The divisions below a document or a division as they are printed: depth first, included themes at their place. */
final class DivisionsInOrder {
	private final List<List<? extends BodyElement>> roots;

	private DivisionsInOrder(List<List<? extends BodyElement>> roots) {
		this.roots = roots;
	}

	/** Those of the body and the annexes. */
	static DivisionsInOrder of(PlanDocument document) {
		return new DivisionsInOrder(List.of(document.getElements(), document.getAnnexes()));
	}

	/** Those inside the division. */
	static DivisionsInOrder of(Division division) {
		return new DivisionsInOrder(List.of(division.getElements()));
	}

	/** All divisions of a class. */
	<T extends Division> List<T> all(Class<T> type) {
		return collect(null, type);
	}

	/** The divisions of a class that are not inside one of another class. */
	<T extends Division> List<T> outside(Class<? extends Division> closed, Class<T> type) {
		return collect(closed, type);
	}

	private <T extends Division> List<T> collect(Class<?> closed, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (List<? extends BodyElement> elements : roots)
			collect(elements, closed, type, found);
		return found;
	}

	private static <T extends Division> void collect(List<? extends BodyElement> elements, Class<?> closed, Class<T> type, List<T> found) {
		for (BodyElement element : elements) {
			if (element instanceof AssignmentTable table)
				collect(table.getRows(), closed, type, found);
			Division division = divisionAt(element);
			if (division == null || closed != null && closed.isInstance(division))
				continue;
			if (type.isInstance(division))
				found.add(type.cast(division));
			collect(division.getElements(), closed, type, found);
		}
	}

	private static Division divisionAt(BodyElement element) {
		if (element instanceof ThemeInclusion inclusion)
			return inclusion.getTheme();
		return element instanceof Division division ? division : null;
	}
}
