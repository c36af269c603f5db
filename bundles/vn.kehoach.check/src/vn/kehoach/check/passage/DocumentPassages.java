package vn.kehoach.check.passage;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

/** The passages of one whole document, the themes it takes in included. */
public final class DocumentPassages {
	private final PassageReader reader;
	private final Consumer<Passage> visitor;
	private final Set<EObject> visited = Collections.newSetFromMap(new IdentityHashMap<>());

	private DocumentPassages(CheckContext context, Consumer<Passage> visitor) {
		this.reader = new PassageReader(context.printedReferences());
		this.visitor = visitor;
	}

	/**
	 * The document an element belongs to: for a theme in a file of its own the one that takes it in first; the theme itself, or any
	 * other entry of a file, where there is none.
	 */
	public static EObject documentOf(EObject element, CheckContext context) {
		EObject entry = entryOf(element);
		if (!(entry instanceof Theme theme))
			return entry;
		for (ThemeInclusion inclusion : context.references().inclusionsOf(theme)) {
			EObject including = entryOf(inclusion);
			if (including instanceof PlanDocument)
				return including;
		}
		return entry;
	}

	/** Visits every passage of a document once, but for other spellings: what these use says nothing about the document. */
	public static void visit(EObject document, CheckContext context, Consumer<Passage> visitor) {
		new DocumentPassages(context, passage -> {
			if (passage.kind() != PassageKind.SPELLING)
				visitor.accept(passage);
		}).visit(document);
	}

	/**
	 * What all passages of the document that an element belongs to say together; gathered when it is first asked for.
	 *
	 * @param type what is gathered
	 * @param empty makes one that has read nothing
	 * @param reader reads a passage into it
	 */
	public static <T> T gathered(Class<T> type, EObject element, CheckContext context, Supplier<T> empty, BiConsumer<T, Passage> reader) {
		EObject document = documentOf(element, context);
		return context.shared(type, document, run -> {
			T whole = empty.get();
			visit(document, run, passage -> reader.accept(whole, passage));
			return whole;
		});
	}

	private static EObject entryOf(EObject element) {
		EObject entry = element;
		while (entry.eContainer() != null && !(entry.eContainer() instanceof PlanFile))
			entry = entry.eContainer();
		return entry;
	}

	private void visit(EObject root) {
		if (!visited.add(root))
			return;
		reader.of(root).forEach(visitor);
		TreeIterator<EObject> contents = root.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			reader.of(element).forEach(visitor);
			if (element instanceof ThemeInclusion inclusion && inclusion.getTheme() != null)
				visit(inclusion.getTheme());
		}
	}
}
