package vn.kehoach.importer.finish;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.PlanDocument;

/** The registry entries that a document refers to, directly or as issuer of a document that it cites. */
public final class UsedEntries {
	private UsedEntries() {
	}

	/** The entries that the document or its indicators refer to, by identity. */
	public static Collection<EObject> of(PlanDocument document, List<? extends EObject> indicators) {
		Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
		collect(document, used);
		indicators.forEach(indicator -> collect(indicator, used));
		for (EObject entry : used.toArray(EObject[]::new)) {
			if (entry instanceof CitedDocument cited && cited.getIssuer() != null)
				used.add(cited.getIssuer());
		}
		return used;
	}

	private static void collect(EObject root, Set<EObject> used) {
		used.addAll(root.eCrossReferences());
		TreeIterator<EObject> contents = root.eAllContents();
		while (contents.hasNext())
			used.addAll(contents.next().eCrossReferences());
	}
}
