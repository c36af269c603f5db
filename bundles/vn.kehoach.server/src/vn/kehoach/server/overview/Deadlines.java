package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.dsl.ide.hover.RecurrenceWording;
import vn.kehoach.model.Division;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.server.file.NodeKinds;
import vn.kehoach.server.protocol.overview.DeadlineEntry;
import vn.kehoach.server.protocol.overview.DeadlineEntry.Kind;
import vn.kehoach.server.protocol.overview.DeadlineEntry.State;
import vn.kehoach.server.protocol.overview.DeadlineList;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.scope.Scope;

/** Deadlines and milestones in time order. */
public final class Deadlines {
	private final Scope scope;
	private final List<Dated> found = new ArrayList<>();

	/** Of a scope. */
	public Deadlines(Scope scope) {
		this.scope = scope;
	}

	/** The list. */
	public DeadlineList list() {
		scope.all(Undertaking.class).forEach(this::add);
		for (Milestone milestone : scope.all(Milestone.class))
			if (milestone.getDate() != null)
				found.add(entry(Kind.MILESTONE, milestone.getDate(), ShortDate.of(milestone.getDate()), milestone));
		return new DeadlineList(found.stream().sorted(Comparator.comparing(Dated::date, Comparator.nullsLast(Comparator.naturalOrder())))
				.map(Dated::entry).toList());
	}

	private void add(Undertaking undertaking) {
		if (undertaking.getDeadline() != null)
			found.add(entry(Kind.ONE_TIME, undertaking.getDeadline(), ShortDate.of(undertaking.getDeadline()), undertaking));
		undertaking.getRecurrences()
				.forEach(deadline -> found.add(entry(Kind.RECURRING, null, RecurrenceWording.of(deadline), undertaking)));
	}

	private Dated entry(Kind kind, CalendarDate date, String text, EObject element) {
		Division division = EcoreUtil2.getContainerOfType(element, Division.class);
		NodeKind node = NodeKinds.of(element).orElseThrow();
		Undertaking undertaking = EcoreUtil2.getContainerOfType(element, Undertaking.class);
		PlanDocument document = scope.documentOf(element);
		return new Dated(date, new DeadlineEntry(kind, date == null ? null : date.toString(), text, states(date, document),
				division == null ? "" : scope.labels().number(division), scope.labels().label(element, node),
				document == null ? null : document.getId(),
				undertaking == null ? List.of() : Undertakings.names(undertaking.getLeads()), scope.place(element)));
	}

	private List<State> states(CalendarDate date, PlanDocument document) {
		List<State> states = new ArrayList<>();
		if (date != null && date.lastDay().isBefore(scope.today()))
			states.add(State.PAST);
		boolean issued = date != null && document != null && document.getDate() != null;
		if (issued && date.lastDay().isBefore(document.getDate().firstDay()))
			states.add(State.BEFORE_ISSUE);
		return states;
	}

	/**
	 * An entry with the date it is sorted by.
	 *
	 * @param date null for a recurring deadline
	 * @param entry the entry
	 */
	private record Dated(CalendarDate date, DeadlineEntry entry) {
	}
}
