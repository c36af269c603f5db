package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.reference.ReferenceIndex;

/** A cited document with the number of its mentions in all that is loaded. */
final class CitationJson implements ObjectJson<CitedDocument> {
	private final ReferenceIndex references;

	CitationJson(ReferenceIndex references) {
		this.references = references;
	}

	@Override
	public void write(CitedDocument document, JsonFields fields) throws IOException {
		String issuer = document.getIssuer() == null ? null : document.getIssuer().getLabel();
		fields.text("id", document.getId()).text("kind", document.getKind().getName()).text("number", document.getNumber())
				.date("date", document.getDate()).text("issuer", issuer).text("title", document.getTitle())
				.count("mentions", references.mentionsOf(document).size());
	}
}
