package vn.kehoach.check.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.links.ComparableName;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.time.CalendarDate;

/** The cited documents of all registries by their numbers. */
final class RegisteredCitations {
	private final Map<String, List<CitedDocument>> byNumber = new HashMap<>();

	private RegisteredCitations() {
	}

	static RegisteredCitations of(CheckContext context) {
		return context.shared(RegisteredCitations.class, run -> {
			RegisteredCitations citations = new RegisteredCitations();
			for (CitedDocument document : run.registry().all(CitedDocument.class))
				if (document.getNumber() != null && document.getId() != null)
					citations.byNumber.computeIfAbsent(ComparableName.of(document.getNumber()), key -> new ArrayList<>(1)).add(document);
			return citations;
		});
	}

	/** The documents with a number, in the order of the registries. */
	List<CitedDocument> with(String number) {
		return byNumber.getOrDefault(ComparableName.of(number), List.of());
	}

	/** The document that a citation means: of its number and, where both are known, its date. */
	Optional<CitedDocument> meant(CitationMention mention) {
		return with(mention.number()).stream().filter(document -> mention.date().isEmpty() || isOn(document, mention.date().get()))
				.findFirst();
	}

	/** True when the document has the date, or may have it. */
	static boolean isOn(CitedDocument document, CalendarDate date) {
		CalendarDate known = document.getDate();
		return known == null || !known.hasDay() || known.equals(date);
	}
}
