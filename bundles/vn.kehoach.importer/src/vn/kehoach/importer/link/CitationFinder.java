package vn.kehoach.importer.link;

import vn.kehoach.importer.citation.Citation;
import vn.kehoach.importer.citation.CitationReader;
import vn.kehoach.importer.citation.CitationRegistry;
import vn.kehoach.importer.lexicon.WordBounds;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.wording.ReferenceWording;

/** Finds citations and the form of reference that prints most of their words at that place. */
final class CitationFinder implements MentionFinder {
	private static final ReferenceForm[] FORMS = { ReferenceForm.AUTO, ReferenceForm.FULL, ReferenceForm.SHORT };
	private final CitationReader reader = new CitationReader();
	private final CitationRegistry registry;
	private final ReferenceWording wording;
	private final boolean closed;

	/** @param closed true for recitals, which hold nothing but citations */
	CitationFinder(CitationRegistry registry, ReferenceWording wording, boolean closed) {
		this.registry = registry;
		this.wording = wording;
		this.closed = closed;
	}

	@Override
	public Mention next(String text, int from) {
		Citation citation = reader.next(text, from, closed);
		while (citation != null && registry.find(citation) == null)
			citation = reader.next(text, citation.end(), closed);
		return citation == null ? null : mention(text, citation, registry.find(citation));
	}

	private Mention mention(String text, Citation citation, CitedDocument document) {
		ReferenceForm best = null;
		int end = citation.start();
		for (ReferenceForm form : FORMS) {
			String words = wording.peek(document, form);
			int formEnd = citation.start() + words.length();
			if (formEnd > end && text.startsWith(words, citation.start()) && WordBounds.isWordEnd(text, formEnd)
					&& !hidesAnother(document, words)) {
				best = form;
				end = formEnd;
			}
		}
		if (best != null)
			return new Mention(citation.start(), end, document, best, null);
		return new Mention(citation.start(), citation.end(), document, ReferenceForm.AUTO,
				text.substring(citation.start(), citation.end()));
	}

	/** True when the printed title holds a citation of its own, which would not be linked. */
	private boolean hidesAnother(CitedDocument document, String words) {
		int brief = wording.peek(document, ReferenceForm.SHORT).length();
		return words.length() > brief && reader.next(words, brief, closed) != null;
	}
}
