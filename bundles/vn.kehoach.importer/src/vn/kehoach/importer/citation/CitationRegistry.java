package vn.kehoach.importer.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.CitedKind;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.text.Capitals;

/** The cited documents, each once; what one mention leaves out, another fills in. */
public final class CitationRegistry {
	private static final Set<CitedKind> BY_NAME = EnumSet.of(CitedKind.LAW, CitedKind.CODE, CitedKind.ORDINANCE);
	private final Map<String, List<CitedDocument>> byKey = new LinkedHashMap<>();
	private final Map<CitedDocument, DocumentKinds.Kind> kinds = new LinkedHashMap<>();
	private final BodyRegistry bodies;

	public CitationRegistry(BodyRegistry bodies) {
		this.bodies = bodies;
	}

	/** Enters a citation; the same number with another date is another document, to be looked at. */
	public void enter(Citation citation) {
		List<CitedDocument> same = byKey.computeIfAbsent(key(citation), key -> new ArrayList<>());
		CitedDocument known = find(citation);
		if (known == null) {
			known = create(citation);
			same.add(known);
			if (same.size() > 1)
				known.setReviewNote(ImportMessages.note("review.citation-two-dates"));
		}
		complete(known, citation);
	}

	/** The document that the citation means, or null. */
	public CitedDocument find(Citation citation) {
		List<CitedDocument> same = byKey.getOrDefault(key(citation), List.of());
		for (CitedDocument document : same) {
			if (citation.date() == null || document.getDate() == null || document.getDate().equals(citation.date()))
				return document;
		}
		return null;
	}

	/** All documents in the order in which they were met. */
	public Collection<CitedDocument> documents() {
		return kinds.keySet();
	}

	/** The kind that the document was entered with. */
	public DocumentKinds.Kind kind(CitedDocument document) {
		return kinds.get(document);
	}

	private static String key(Citation citation) {
		boolean named = citation.number() == null || BY_NAME.contains(citation.kind().cited());
		String name = named ? citation.title() : citation.number();
		return citation.kind().name() + ' ' + name.toLowerCase(Locale.ROOT);
	}

	private CitedDocument create(Citation citation) {
		CitedDocument document = ModelFactory.eINSTANCE.createCitedDocument();
		document.setKind(citation.kind().cited());
		document.setNumber(citation.number());
		if (!Capitals.first(document.getKind().getLiteral()).equals(citation.kind().name()))
			document.setKindLabel(citation.kind().name());
		if (citation.uncertain())
			document.setReviewNote(ImportMessages.note("review.law-name"));
		kinds.put(document, citation.kind());
		return document;
	}

	private void complete(CitedDocument document, Citation citation) {
		if (document.getDate() == null)
			document.setDate(citation.date());
		if (document.getNumber() == null)
			document.setNumber(citation.number());
		if (citation.issuer() != null) {
			var issuer = bodies.enter(citation.issuer(), false).element();
			if (document.getIssuer() == null)
				document.setIssuer(issuer);
		}
		if (document.getTitle() == null && citation.title() != null) {
			document.setTitle(citation.title());
			boolean usual = citation.titleLead() == null || citation.titleLead().equals("về");
			document.setTitleLead(usual ? null : citation.titleLead());
		}
	}
}
