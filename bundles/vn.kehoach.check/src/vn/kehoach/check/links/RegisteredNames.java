package vn.kehoach.check.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.time.CalendarDate;

/** Who bears a name or spelling, in the order of the registries. */
final class RegisteredNames {
	private final Map<String, List<Assignee>> bearers = new HashMap<>();

	private RegisteredNames() {
	}

	static RegisteredNames of(CheckContext context) {
		return context.shared(RegisteredNames.class, run -> {
			RegisteredNames names = new RegisteredNames();
			run.registry().all(Assignee.class).forEach(names::add);
			return names;
		});
	}

	private void add(Assignee assignee) {
		add(assignee.getLabel(), assignee);
		assignee.getSpellings().forEach(spelling -> add(spelling, assignee));
	}

	private void add(String name, Assignee assignee) {
		if (name != null && !name.isBlank())
			bearers.computeIfAbsent(ComparableName.of(name), key -> new ArrayList<>(1)).add(assignee);
	}

	/**
	 * The first body declared before the given one that bears the name at the same time under another id. Under the same id it is the
	 * same body, declared for another year's folder, or twice, which another check tells.
	 */
	Optional<Assignee> earlierBearer(Assignee assignee, String name) {
		for (Assignee bearer : bearers.getOrDefault(ComparableName.of(name), List.of())) {
			if (bearer == assignee)
				return Optional.empty();
			if (!Objects.equals(bearer.getId(), assignee.getId()) && isAtOneTime(bearer, assignee))
				return Optional.of(bearer);
		}
		return Optional.empty();
	}

	private static boolean isAtOneTime(Assignee one, Assignee other) {
		return !(isBefore(one, other) || isBefore(other, one));
	}

	private static boolean isBefore(Assignee first, Assignee second) {
		CalendarDate end = first.getValidTo();
		CalendarDate begin = second.getValidFrom();
		return end != null && begin != null && end.firstDay().isBefore(begin.lastDay());
	}
}
