package vn.kehoach.check.context;

import java.util.IdentityHashMap;
import java.util.Map;

import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Theme;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ReferenceWording;

/** The printed words of all references, worked out once in reading order, because the first mention of a document is in full. */
public final class PrintedReferences {
	private final Registry registry;
	private final DocumentNumbering numbering;
	private Map<ProseReference, String> words;

	PrintedReferences(Registry registry, DocumentNumbering numbering) {
		this.registry = registry;
		this.numbering = numbering;
	}

	/** The printed words of a reference; empty for footnotes, whose numbers are no words of the text, and for unknown targets. */
	public String of(ProseReference reference) {
		if (words == null)
			words = readAll();
		return words.getOrDefault(reference, "");
	}

	private Map<ProseReference, String> readAll() {
		words = new IdentityHashMap<>();
		for (PlanDocument document : registry.all(PlanDocument.class)) {
			ReferenceWording wording = new ReferenceWording(numbering);
			ReadingOrder.of(document, reference -> read(reference, wording));
		}
		for (Theme theme : registry.all(Theme.class)) {
			ReferenceWording wording = new ReferenceWording(numbering);
			ReadingOrder.of(theme, reference -> read(reference, wording));
		}
		return words;
	}

	private void read(ProseReference reference, ReferenceWording wording) {
		if (!words.containsKey(reference) && !(reference.getTarget() instanceof Footnote))
			words.put(reference, wording.next(reference));
	}
}
