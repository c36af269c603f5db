package vn.kehoach.rollover;

import java.util.Map;
import java.util.Set;

/**
 * What the user confirmed.
 *
 * @param moves the keys of the moves to be made
 * @param bodies the id of the successor by the id of the body; what is not in the map stays
 * @param citations the id of the document to be cited by the id of the one that is cited now; what is not in the map stays
 * @param marks true to mark what was carried over until somebody has looked at it
 */
public record Choices(Set<String> moves, Map<String, String> bodies, Map<String, String> citations, boolean marks) {
	public Choices {
		moves = Set.copyOf(moves);
		bodies = Map.copyOf(bodies);
		citations = Map.copyOf(citations);
	}
}
