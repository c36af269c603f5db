package vn.kehoach.check.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.context.ShippedEntries;
import vn.kehoach.model.Assignee;

/**
 * Which bodies exist when, by their names: an entry without dates has those of the entries of the same name in other registries, and a
 * body exists on a day on which any entry of its name does.
 */
final class Bodies {
	private final Map<String, Set<Assignee>> dated = new HashMap<>();
	private final Map<String, Assignee> declared = new HashMap<>();

	private Bodies() {
	}

	static Bodies of(CheckContext context) {
		return context.shared(Bodies.class, run -> {
			Bodies bodies = new Bodies();
			run.registry().all(Assignee.class).forEach(bodies::add);
			return bodies;
		});
	}

	private void add(Assignee body) {
		if (body.getLabel() != null && body.getId() != null && !ShippedEntries.contains(body))
			declared.putIfAbsent(BodyName.of(body.getLabel()), body);
		if (body.getValidFrom() != null || body.getValidTo() != null)
			names(body).forEach(name -> dated.computeIfAbsent(name, key -> new LinkedHashSet<>(1)).add(body));
	}

	private static Set<String> names(Assignee body) {
		Set<String> names = new LinkedHashSet<>();
		names.add(BodyName.of(body.getLabel()));
		body.getSpellings().forEach(spelling -> names.add(BodyName.of(spelling)));
		names.remove("");
		return names;
	}

	/** The project's own entry of the same name, if it has one. */
	Assignee preferred(Assignee body) {
		return declared.getOrDefault(BodyName.of(body.getLabel()), body);
	}

	/** The entry that says why the body does not exist at the time: the last that ended, or the first that is to come. */
	Optional<Assignee> missing(Assignee body, DocumentTime time) {
		List<Assignee> entries = entries(body);
		if (entries.isEmpty() || entries.stream().anyMatch(entry -> exists(entry, time)))
			return Optional.empty();
		return entries.stream().filter(entry -> isOver(entry, time)).max(Comparator.comparing(Assignee::getValidTo))
				.or(() -> Optional.of(entries.getFirst()));
	}

	private List<Assignee> entries(Assignee body) {
		Set<Assignee> entries = new LinkedHashSet<>();
		names(body).forEach(name -> entries.addAll(dated.getOrDefault(name, Set.of())));
		return new ArrayList<>(entries);
	}

	private static boolean exists(Assignee entry, DocumentTime time) {
		return !isOver(entry, time) && (entry.getValidFrom() == null || !time.isBefore(entry.getValidFrom()));
	}

	/** True when the entry ended before the time. */
	static boolean isOver(Assignee entry, DocumentTime time) {
		return entry.getValidTo() != null && time.isAfter(entry.getValidTo());
	}
}
