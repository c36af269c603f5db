package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.links.ComparableName;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.time.CalendarDate;

/**
 * Whether bodies exist on a date. A registry often declares a name without dates that another one, such as a shipped one, knows more
 * about: a body exists when any entry of its name is valid.
 */
final class Existence {
	private final Map<String, List<Assignee>> dated = new HashMap<>();
	private final CalendarDate date;

	Existence(CheckContext context, CalendarDate date) {
		this.date = date;
		for (Assignee body : context.registry().all(Assignee.class))
			if (body.getLabel() != null && isDated(body))
				dated.computeIfAbsent(ComparableName.of(body.getLabel()), name -> new ArrayList<>(1)).add(body);
	}

	private static boolean isDated(Assignee body) {
		return body.getValidFrom() != null || body.getValidTo() != null || !body.getSuccessions().isEmpty();
	}

	/** True when the body exists on the date, or nobody knows. */
	boolean exists(Assignee body) {
		List<Assignee> entries = entries(body);
		return entries.isEmpty() || entries.stream().anyMatch(this::isValid);
	}

	/** The entry that tells the body's dates and successors: itself, or one of its name, the valid one first. */
	Assignee knownAs(Assignee body) {
		List<Assignee> entries = entries(body);
		if (isDated(body) || entries.isEmpty())
			return body;
		return entries.stream().filter(this::isValid).findFirst().orElse(entries.getLast());
	}

	private List<Assignee> entries(Assignee body) {
		return body.getLabel() == null ? List.of() : dated.getOrDefault(ComparableName.of(body.getLabel()), List.of());
	}

	private boolean isValid(Assignee body) {
		boolean begun = body.getValidFrom() == null || !body.getValidFrom().firstDay().isAfter(date.lastDay());
		return begun && (body.getValidTo() == null || !body.getValidTo().lastDay().isBefore(date.firstDay()));
	}
}
