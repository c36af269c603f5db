package vn.kehoach.report.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.PlanFile;

/** The elements that files refer to, and those that these refer to themselves. */
final class ReferredEntries {
	private final Set<EObject> referred = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<EObject> open = new ArrayList<>();

	private ReferredEntries() {
	}

	static ReferredEntries of(List<PlanFile> files) {
		ReferredEntries entries = new ReferredEntries();
		files.forEach(entries::follow);
		while (!entries.open.isEmpty())
			entries.follow(entries.open.removeLast());
		return entries;
	}

	boolean contains(EObject element) {
		return referred.contains(element);
	}

	private void follow(EObject element) {
		add(element);
		for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();)
			add(contents.next());
	}

	private void add(EObject referrer) {
		for (EObject target : referrer.eCrossReferences()) {
			if (referred.add(target))
				open.add(target);
		}
	}
}
