package vn.kehoach.check.context;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

/** Visits the references of a document in the order in which a reader meets them, themes taken in included. */
final class ReadingOrder {
	private final Consumer<ProseReference> visitor;
	private final Set<Theme> takenIn = Collections.newSetFromMap(new IdentityHashMap<>());

	private ReadingOrder(Consumer<ProseReference> visitor) {
		this.visitor = visitor;
	}

	static void of(PlanDocument document, Consumer<ProseReference> visitor) {
		ReadingOrder order = new ReadingOrder(visitor);
		order.visitAll(document.getRecitals());
		order.visitAll(document.getElements());
		order.visit(document.getRemainder());
		order.visitAll(document.getAnnexes());
		order.visitAll(document.getFootnotes());
	}

	static void of(Theme theme, Consumer<ProseReference> visitor) {
		new ReadingOrder(visitor).visit(theme);
	}

	private void visitAll(List<? extends EObject> elements) {
		elements.forEach(this::visit);
	}

	private void visit(EObject element) {
		if (element instanceof ProseReference reference)
			visitor.accept(reference);
		else if (element instanceof ThemeInclusion inclusion)
			visitTheme(inclusion.getTheme());
		else if (element != null)
			visitAll(element.eContents());
	}

	private void visitTheme(Theme theme) {
		if (theme != null && takenIn.add(theme))
			visit(theme);
	}
}
