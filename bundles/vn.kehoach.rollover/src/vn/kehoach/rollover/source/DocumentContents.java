package vn.kehoach.rollover.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

/** Visits the elements of a document from outside in, the themes that it takes in included. */
public final class DocumentContents {
	private final Consumer<EObject> visitor;
	private final Set<Theme> visited = Collections.newSetFromMap(new IdentityHashMap<>());

	private DocumentContents(Consumer<EObject> visitor) {
		this.visitor = visitor;
	}

	/** Visits the document and everything in it. */
	public static void visit(PlanDocument document, Consumer<EObject> visitor) {
		new DocumentContents(visitor).visit(document);
	}

	private void visit(EObject element) {
		visitor.accept(element);
		element.eContents().forEach(this::visit);
		if (element instanceof ThemeInclusion inclusion && inclusion.getTheme() != null && visited.add(inclusion.getTheme()))
			visit(inclusion.getTheme());
	}
}
