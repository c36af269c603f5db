package vn.kehoach.ui.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.server.protocol.overview.DeadlineEntry;
import vn.kehoach.server.protocol.overview.DeadlineEntry.Kind;
import vn.kehoach.server.protocol.overview.DeadlineEntry.State;
import vn.kehoach.server.protocol.overview.DeadlineList;
import vn.kehoach.ui.rows.RowMark;
import vn.kehoach.ui.rows.TreeRow;

/** Deadlines as rows, by the months they fall into. */
final class DeadlineRows {
	private DeadlineRows() {
	}

	/** The rows of the entries that are wanted. */
	static List<TreeRow> of(DeadlineList list, DeadlineChoice choice) {
		Map<String, List<TreeRow>> groups = new LinkedHashMap<>();
		for (DeadlineEntry entry : list.entries())
			if (choice.takes(entry))
				groups.computeIfAbsent(month(entry), month -> new ArrayList<>()).add(row(entry));
		return groups.entrySet().stream()
				.map(group -> TreeRow.group(DeadlineMessages.text("group", group.getKey(), group.getValue().size()), group.getValue()))
				.toList();
	}

	private static String month(DeadlineEntry entry) {
		if (entry.date() == null)
			return DeadlineMessages.text("recurring");
		String[] parts = entry.date().split("-");
		return parts.length == 1
				? DeadlineMessages.text("year", parts[0])
				: DeadlineMessages.text("month", String.valueOf(Integer.parseInt(parts[1])), parts[0]);
	}

	private static TreeRow row(DeadlineEntry entry) {
		String states = String.join("; ", entry.states().stream().map(state -> DeadlineMessages.text("state." + state)).toList());
		String kind = DeadlineMessages.text("kind." + entry.kind());
		return new TreeRow(List.of(entry.text(), entry.number() == null ? "" : entry.number(), entry.label(),
				String.join(", ", entry.leads()), kind, states), mark(entry), entry.label(), entry.place(), List.of());
	}

	private static RowMark mark(DeadlineEntry entry) {
		if (entry.states().contains(State.BEFORE_ISSUE))
			return RowMark.WARNING;
		return entry.states().contains(State.PAST) ? RowMark.FADED : RowMark.NONE;
	}

	/** The words for choosing a kind. */
	static String label(Kind kind) {
		return DeadlineMessages.text("kind." + kind);
	}
}
