package vn.kehoach.check.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Succession;

/** The bodies that have an abolished body's functions at a time; where a successor was abolished in its turn, its own successors. */
final class Heirs {
	/**
	 * A body that has functions of another.
	 *
	 * @param body the body, as the project's registry declares it
	 * @param function the function that passed to it; null for all that were not named
	 */
	record Heir(Assignee body, String function) {
		/** "Sở Tài chính", or "Công an tỉnh (cấp giấy phép lái xe)". */
		String words() {
			return function == null ? body.getLabel() : body.getLabel() + " (" + function + ")";
		}
	}

	private final Bodies bodies;
	private final DocumentTime time;
	private final List<Heir> heirs = new ArrayList<>();
	private final Set<Assignee> visited = new HashSet<>();

	private Heirs(Bodies bodies, DocumentTime time) {
		this.bodies = bodies;
		this.time = time;
	}

	/** The heirs of a body: of all its functions first, then those of single ones. */
	static List<Heir> of(Assignee body, DocumentTime time, CheckContext context) {
		Heirs heirs = new Heirs(Bodies.of(context), time);
		heirs.follow(body, null);
		return heirs.heirs;
	}

	/** What a message says of them. */
	static String words(List<Heir> heirs) {
		return heirs.stream().map(Heir::words).collect(Collectors.joining("; "));
	}

	private void follow(Assignee body, String function) {
		if (!visited.add(body))
			return;
		follow(body, function, false);
		if (function == null)
			follow(body, null, true);
		visited.remove(body);
	}

	private void follow(Assignee body, String function, boolean single) {
		for (Succession succession : body.getSuccessions())
			if (succession.getSuccessor() != null && succession.getSuccessor().getLabel() != null
					&& single == (succession.getFunction() != null))
				inherit(succession.getSuccessor(), single ? succession.getFunction() : function);
	}

	private void inherit(Assignee successor, String function) {
		Optional<Assignee> over = bodies.missing(successor, time).filter(entry -> Bodies.isOver(entry, time));
		if (over.isPresent() && !over.get().getSuccessions().isEmpty()) {
			follow(over.get(), function);
			return;
		}
		Heir heir = new Heir(bodies.preferred(successor), function);
		if (!heirs.contains(heir))
			heirs.add(heir);
	}
}
