package vn.kehoach.importer.body;

import java.util.List;

/**
 * A list of bodies found in a text.
 *
 * @param bodies the bodies in order; may be empty
 * @param end the offset behind the last name
 */
public record BodyList(List<NamedBody> bodies, int end) {
	public BodyList {
		bodies = List.copyOf(bodies);
	}

	public boolean isEmpty() {
		return bodies.isEmpty();
	}
}
