package vn.kehoach.compare.node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.compare.Side;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanFile;

/** Where elements are. */
final class ElementSides {
	private static final int LONGEST_TITLE = 90;

	private ElementSides() {
	}

	/** The side of an element; a long title is cut at a word. */
	static Side of(EObject element, String number, String title) {
		String id = element instanceof NamedElement named && named.getId() != null ? named.getId() : "";
		String uri = element.eResource() == null ? "" : EcoreUtil.getURI(element).toString();
		return new Side(id, number == null ? "" : number, cut(title == null ? "" : title.replaceAll("\\s+", " ").strip()), uri,
				path(element));
	}

	private static String cut(String title) {
		if (title.length() <= LONGEST_TITLE)
			return title;
		int end = title.lastIndexOf(' ', LONGEST_TITLE);
		return title.substring(0, end > 0 ? end : LONGEST_TITLE) + " …";
	}

	private static String path(EObject element) {
		Deque<String> steps = new ArrayDeque<>();
		for (EObject current = element; current != null && !(current instanceof PlanFile); current = current.eContainer())
			steps.addFirst(step(current));
		return String.join("/", steps);
	}

	private static String step(EObject element) {
		if (element instanceof NamedElement named && named.getId() != null)
			return named.getId();
		String name = element.eClass().getName();
		return element.eContainer() != null && element.eContainmentFeature().isMany()
				? name + '.' + (((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1)
				: name;
	}
}
