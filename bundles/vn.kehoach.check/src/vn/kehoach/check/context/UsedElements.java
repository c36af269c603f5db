package vn.kehoach.check.context;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.PlanFile;

/** The elements that some other element refers to, in prose or otherwise. */
public final class UsedElements {
	private final Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());

	private UsedElements() {
	}

	/** Those of all loaded files. */
	public static UsedElements of(CheckContext context) {
		return context.shared(UsedElements.class, run -> {
			UsedElements elements = new UsedElements();
			run.registry().files().forEach(elements::addAll);
			return elements;
		});
	}

	private void addAll(PlanFile file) {
		TreeIterator<EObject> contents = file.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			for (EObject target : element.eCrossReferences())
				if (target != element)
					used.add(target);
		}
	}

	/** True when something refers to the element. */
	public boolean contains(EObject element) {
		return used.contains(element);
	}
}
