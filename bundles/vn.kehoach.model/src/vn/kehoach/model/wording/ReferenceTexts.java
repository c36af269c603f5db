package vn.kehoach.model.wording;

import java.util.IdentityHashMap;
import java.util.Map;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.prose.ProseInOrder;

/** The printed words of all references of a document, found in one pass in reading order. */
public final class ReferenceTexts {
	private final Map<ProseReference, String> texts = new IdentityHashMap<>();

	/** Words the references of the document. */
	public ReferenceTexts(PlanDocument document, DocumentNumbering numbering) {
		ReferenceWording wording = new ReferenceWording(numbering);
		for (Prose prose : ProseInOrder.of(document)) {
			for (ProsePart part : prose.getParts()) {
				if (part instanceof ProseReference reference)
					texts.put(reference, wording.next(reference));
			}
		}
	}

	/** The printed words; empty when the reference is not part of the document or its target is not known. */
	public String of(ProseReference reference) {
		return texts.getOrDefault(reference, "");
	}
}
