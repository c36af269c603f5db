package vn.kehoach.importer.link;

import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.citation.Citation;
import vn.kehoach.importer.citation.CitationReader;
import vn.kehoach.importer.citation.CitationRegistry;
import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.WordBounds;
import vn.kehoach.model.text.Capitals;

/** Looks through text for cited documents and well-known bodies and enters them into the registries. */
public final class TextScanner {
	private final CitationReader reader = new CitationReader();
	private final CitationRegistry citations;
	private final BodyRegistry bodies;
	private final String place;

	/** @param place the issuing province, which may follow a name; empty when not known */
	public TextScanner(CitationRegistry citations, BodyRegistry bodies, String place) {
		this.citations = citations;
		this.bodies = bodies;
		this.place = ' ' + place;
	}

	/**
	 * Enters what the text mentions.
	 *
	 * @param closed true for recitals, which hold nothing but citations
	 */
	public void scan(String text, boolean closed) {
		Citation citation = reader.next(text, 0, closed);
		while (citation != null) {
			citations.enter(citation);
			citation = reader.next(text, citation.end(), closed);
		}
		bodies(text);
	}

	private void bodies(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!WordBounds.isWordStart(text, i))
				continue;
			int end = WordBounds.isCapital(text, i) ? Lexicon.bodies().match(text, i) : -1;
			if (end > 0 && place.length() > 1 && text.startsWith(place, end) && WordBounds.isWordEnd(text, end + place.length()))
				end += place.length();
			if (end > 0 && !Capitals.isAll(text.substring(i, end)))
				bodies.enterKnown(text.substring(i, end));
			i = Math.max(end, WordBounds.wordEnd(text, i)) - 1;
		}
	}
}
