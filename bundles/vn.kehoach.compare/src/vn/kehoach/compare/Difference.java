package vn.kehoach.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element that differs, or that holds some that do.
 *
 * @param kind what it is
 * @param changes how it differs itself; empty when only what it holds does
 * @param older the element in the older version; empty when it is new
 * @param newer the element in the newer version; empty when it is gone
 * @param details what it says otherwise
 * @param children the differences of what it holds, in the order of the newer version, what is gone behind what it followed
 */
public record Difference(ElementKind kind, Set<Change> changes, Optional<Side> older, Optional<Side> newer, List<Detail> details,
		List<Difference> children) {
	public Difference {
		changes = Collections.unmodifiableSet(changes.isEmpty() ? EnumSet.noneOf(Change.class) : EnumSet.copyOf(changes));
		details = List.copyOf(details);
		children = List.copyOf(children);
	}

	/** The element as it is in the newer version, or in the older one when it is gone. */
	public Side side() {
		return newer.or(() -> older).orElseThrow();
	}
}
