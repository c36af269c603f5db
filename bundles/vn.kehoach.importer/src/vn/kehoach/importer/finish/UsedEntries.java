package vn.kehoach.importer.finish;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.PlanDocument;

/** The registry entries that a document refers to, directly or as issuer of a document that it cites. */
public final class UsedEntries {
	private UsedEntries() {
	}

	/** The entries, by identity. */
	public static Collection<EObject> of(PlanDocument document) {
		Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
		used.addAll(document.eCrossReferences());
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext())
			used.addAll(contents.next().eCrossReferences());
		for (EObject entry : used.toArray(EObject[]::new)) {
			if (entry instanceof CitedDocument cited && cited.getIssuer() != null)
				used.add(cited.getIssuer());
		}
		return used;
	}
}
