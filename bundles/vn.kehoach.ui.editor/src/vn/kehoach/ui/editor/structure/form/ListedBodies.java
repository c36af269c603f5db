package vn.kehoach.ui.editor.structure.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.server.protocol.structure.Candidate;

/**
 * Bodies in the order of a list. Never changes.
 *
 * @param all the bodies
 */
record ListedBodies(List<ListedBody> all) {
	static final ListedBodies NONE = new ListedBodies(List.of());

	/** These bodies; a name that was learnt before is not forgotten while it is asked for again. */
	ListedBodies after(ListedBodies before) {
		Map<String, ListedBody> known = new HashMap<>();
		before.all.forEach(body -> known.put(body.id(), body));
		return new ListedBodies(all.stream().map(body -> named(body, known.get(body.id()))).toList());
	}

	private static ListedBody named(ListedBody body, ListedBody before) {
		return before != null && body.name().equals(body.id()) ? body.known(before.name(), before.hint(), before.valid()) : body;
	}

	/** These with the names that candidates have, and hints at successors. */
	ListedBodies learnt(List<Candidate> candidates) {
		Map<String, Candidate> byId = new HashMap<>();
		candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
		return new ListedBodies(all.stream().map(body -> learnt(body, byId.get(body.id()))).toList());
	}

	private static ListedBody learnt(ListedBody body, Candidate candidate) {
		return candidate == null ? body : body.known(candidate.label(), candidate.valid() ? "" : candidate.detail(), candidate.valid());
	}

	/** These with a body and its neighbour in each other's places. */
	ListedBodies moved(int row, int step) {
		List<ListedBody> next = new ArrayList<>(all);
		Collections.swap(next, row, row + step);
		return new ListedBodies(next);
	}

	ListedBodies without(int row) {
		List<ListedBody> next = new ArrayList<>(all);
		next.remove(row);
		return new ListedBodies(next);
	}

	ListedBodies with(int row, ListedBody other) {
		List<ListedBody> next = new ArrayList<>(all);
		next.set(row, other);
		return new ListedBodies(next);
	}

	/** The row of a body; -1 when it is not listed. */
	int rowOf(String id) {
		return all.stream().map(ListedBody::id).toList().indexOf(id);
	}
}
