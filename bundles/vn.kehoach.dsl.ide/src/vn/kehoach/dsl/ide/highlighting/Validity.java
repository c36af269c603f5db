package vn.kehoach.dsl.ide.highlighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.links.ComparableName;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Theme;
import vn.kehoach.model.time.CalendarDate;

/**
 * Whether bodies exist and cited documents are in force when a document is issued. A body exists when any entry of its name, in any
 * registry, is valid: a registry often declares a name without dates that a shipped one knows more about.
 */
public final class Validity {
	private final CheckContext context;
	private final Map<String, List<Assignee>> dated = new HashMap<>();
	private final Map<EObject, CalendarDate> dates = new IdentityHashMap<>();

	private Validity(CheckContext context) {
		this.context = context;
		for (Assignee body : context.registry().all(Assignee.class))
			if (body.getLabel() != null && (body.getValidFrom() != null || body.getValidTo() != null))
				dated.computeIfAbsent(ComparableName.of(body.getLabel()), name -> new ArrayList<>(1)).add(body);
	}

	/** The validity of all that is loaded; worked out once between two changes. */
	public static Validity of(CheckContext context) {
		return context.shared(Validity.class, Validity::new);
	}

	/** True when the element is not valid on the day on which the document that refers to it is issued; false when nobody knows. */
	public boolean isOver(NamedElement element, EObject referrer) {
		CalendarDate date = dateOf(referrer);
		if (date == null)
			return false;
		return switch (element) {
		case Assignee body when body.getLabel() != null -> isMissing(body, date);
		case CitedDocument cited -> isBefore(cited.getValidTo(), date) || isReplaced(cited, date);
		default -> false;
		};
	}

	private boolean isMissing(Assignee body, CalendarDate date) {
		List<Assignee> entries = dated.getOrDefault(ComparableName.of(body.getLabel()), List.of());
		return !entries.isEmpty() && entries.stream().allMatch(entry -> isBefore(entry.getValidTo(), date));
	}

	private static boolean isReplaced(CitedDocument cited, CalendarDate date) {
		CitedDocument later = cited.getReplacedBy();
		if (later == null || cited.getValidTo() != null)
			return false;
		CalendarDate start = later.getValidFrom() != null ? later.getValidFrom() : later.getDate();
		return start != null && !start.lastDay().isAfter(date.firstDay());
	}

	private static boolean isBefore(CalendarDate end, CalendarDate date) {
		return end != null && end.lastDay().isBefore(date.firstDay());
	}

	/** The date of the document that an element is in; of a theme in a file of its own, that of the document that takes it in. */
	private CalendarDate dateOf(EObject element) {
		PlanDocument document = EcoreUtil2.getContainerOfType(element, PlanDocument.class);
		EObject scope = document != null ? document : outermostTheme(element);
		return scope == null ? null : dates.computeIfAbsent(scope, this::issued);
	}

	private static Theme outermostTheme(EObject element) {
		Theme outermost = null;
		for (EObject place = element; place != null; place = place.eContainer())
			outermost = place instanceof Theme theme ? theme : outermost;
		return outermost;
	}

	private CalendarDate issued(EObject scope) {
		if (!(DocumentPassages.documentOf(scope, context) instanceof PlanDocument document))
			return null;
		boolean onlyYear = document.getDate() == null && document.getYear() > 0;
		return onlyYear ? new CalendarDate(document.getYear(), 0, 0) : document.getDate();
	}
}
