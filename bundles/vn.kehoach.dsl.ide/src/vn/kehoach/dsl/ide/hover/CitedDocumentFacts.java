package vn.kehoach.dsl.ide.hover;

import java.util.List;

import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;

/** What is known of a cited document: what it is, how long it is in force, how often it is cited. */
final class CitedDocumentFacts {
	private CitedDocumentFacts() {
	}

	static Facts of(CitedDocument cited, RelatedElements around) {
		return new Facts(CitationWording.brief(cited), "kind.cited", cited.getId()).add("kind", CitationWording.kind(cited))
				.add("number", cited.getNumber()).add("date", ShortDate.of(cited.getDate()))
				.add("issuer", cited.getIssuer() == null ? null : cited.getIssuer().getLabel()).add("title", cited.getTitle())
				.add("validity", ValidityPeriod.of(cited.getValidFrom(), cited.getValidTo()))
				.add("replaced-by", cited.getReplacedBy() == null ? null : CitationWording.full(cited.getReplacedBy()))
				.list("amended-by", cited.getAmendedBy().stream().map(CitationWording::full).toList())
				.list("replaces", replaced(cited, around)).count("cited", around.mentions(cited));
	}

	private static List<String> replaced(CitedDocument cited, RelatedElements around) {
		return around.entries(CitedDocument.class).filter(other -> other.getReplacedBy() == cited).map(CitationWording::full).toList();
	}
}
