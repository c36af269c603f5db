package vn.kehoach.check.recipients;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.Undertaking;

/** The bodies that lead, or take part in, a task or project of a document, themes it takes in included. */
final class ResponsibleBodies {
	private final Map<Assignee, Undertaking> firstTasks = new LinkedHashMap<>();
	private final Map<Theme, Boolean> takenIn = new IdentityHashMap<>();

	private ResponsibleBodies() {
	}

	/** The bodies in the order of the text, each with the first task it has. */
	static Map<Assignee, Undertaking> of(PlanDocument document) {
		ResponsibleBodies bodies = new ResponsibleBodies();
		bodies.visit(document);
		return bodies.firstTasks;
	}

	private void visit(EObject root) {
		TreeIterator<EObject> contents = root.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (element instanceof Undertaking undertaking) {
				add(undertaking, undertaking.getLeads());
				add(undertaking, undertaking.getPartners());
			}
			if (element instanceof ThemeInclusion inclusion && inclusion.getTheme() != null
					&& takenIn.put(inclusion.getTheme(), true) == null)
				visit(inclusion.getTheme());
		}
	}

	private void add(Undertaking undertaking, List<Assignment> roles) {
		for (Assignment role : roles)
			if (role.getAssignee() != null && role.getAssignee().getLabel() != null)
				firstTasks.putIfAbsent(role.getAssignee(), undertaking);
	}
}
