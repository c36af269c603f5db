package vn.kehoach.check.counts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Annex;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

/** The themes, tasks, projects, annexes and chapters of a document, themes taken in included. */
final class DocumentItems {
	private record Item(EObject element, boolean inAnnex, boolean inside, boolean holding) {
	}

	private final List<Item> items = new ArrayList<>();
	private final Set<Theme> takenIn = Collections.newSetFromMap(new IdentityHashMap<>());

	private DocumentItems() {
	}

	static DocumentItems of(PlanDocument document, CheckContext context) {
		return context.shared(DocumentItems.class, document, run -> {
			DocumentItems read = new DocumentItems();
			read.visit(document, false);
			return read;
		});
	}

	private void visit(EObject parent, boolean inAnnex) {
		for (EObject child : parent.eContents()) {
			for (ItemKind kind : ItemKind.values())
				if (kind.includes(child))
					items.add(new Item(child, inAnnex, isInside(child, kind), child.eContents().stream().anyMatch(kind::includes)));
			visit(child, inAnnex || child instanceof Annex);
			if (child instanceof ThemeInclusion inclusion && inclusion.getTheme() != null && takenIn.add(inclusion.getTheme())) {
				items.add(new Item(inclusion.getTheme(), inAnnex, false, false));
				visit(inclusion.getTheme(), inAnnex);
			}
		}
	}

	private static boolean isInside(EObject element, ItemKind kind) {
		EObject above = element.eContainer();
		while (above != null && !kind.includes(above))
			above = above.eContainer();
		return above != null;
	}

	/** How many there are, those inside others of their kind left out. */
	int count(ItemKind kind) {
		return (int) of(kind).stream().filter(item -> !item.inside()).count();
	}

	/** True when so many may be meant: all of them, those that hold none of their kind, those in the body or in the annexes alone. */
	boolean mayCount(ItemKind kind, int stated) {
		List<Item> all = of(kind);
		long inner = all.stream().filter(item -> !item.holding()).count();
		long inAnnexes = all.stream().filter(Item::inAnnex).count();
		return stated == all.size() || stated == count(kind) || stated == inner || stated == inAnnexes || stated == all.size() - inAnnexes;
	}

	private List<Item> of(ItemKind kind) {
		return items.stream().filter(item -> kind.includes(item.element())).toList();
	}
}
