package vn.kehoach.ui.deadlines;

import vn.kehoach.server.protocol.overview.DeadlineEntry;
import vn.kehoach.server.protocol.overview.DeadlineEntry.Kind;
import vn.kehoach.server.protocol.overview.DeadlineEntry.State;

/**
 * Which deadlines are wanted.
 *
 * @param kind null for all
 * @param past true when past ones are wanted too
 */
record DeadlineChoice(Kind kind, boolean past) {
	static final DeadlineChoice ALL = new DeadlineChoice(null, true);

	boolean takes(DeadlineEntry entry) {
		return (kind == null || entry.kind() == kind) && (past || !entry.states().contains(State.PAST));
	}
}
