package vn.kehoach.report.compose;

import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ReferenceTexts;

/** The computed texts of one document, each computed once: numbers of divisions and words of references. */
final class PrintedTexts {
	private final DocumentNumbering numbering = new DocumentNumbering();
	private final ReferenceTexts references;

	PrintedTexts(PlanDocument document) {
		references = new ReferenceTexts(document, numbering);
	}

	/** The numbers of the document. */
	DocumentNumbering numbering() {
		return numbering;
	}

	String label(Division division) {
		return numbering.of(division).label();
	}

	String words(ProseReference reference) {
		return references.of(reference);
	}
}
