package vn.kehoach.dsl.scoping;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProsePart;

/** The ids of one file: those of each document apart, and those of its entries with what its themes hold. Collected in one pass. */
public final class FileIds {
	private final IdTable entries = new IdTable();
	private final Map<PlanDocument, IdTable> documents = new IdentityHashMap<>();

	/** Collects the ids of the file's present content. */
	public FileIds(Resource resource) {
		resource.getContents().forEach(root -> collect(root, entries));
	}

	private void collect(EObject parent, IdTable table) {
		for (EObject child : parent.eContents()) {
			if (child instanceof ProsePart || child instanceof Assignment)
				continue;
			if (child instanceof NamedElement named)
				table.add(named);
			collect(child, child instanceof PlanDocument document ? documents.computeIfAbsent(document, key -> new IdTable()) : table);
		}
	}

	/** The ids that can be referred to from everywhere: those of entries, and of what is inside themes that stand at the top level. */
	IdTable entries() {
		return entries;
	}

	/** The ids of the document that the context stands in; empty when it stands in none. */
	IdTable documentOf(EObject context) {
		return documents.getOrDefault(EcoreUtil2.getContainerOfType(context, PlanDocument.class), IdTable.EMPTY);
	}

	/** The elements whose id another element of the same document, or of the same file, has too: one list an id. */
	public Stream<List<NamedElement>> repeated() {
		return Stream.concat(entries.repeated(), documents.values().stream().flatMap(IdTable::repeated));
	}
}
