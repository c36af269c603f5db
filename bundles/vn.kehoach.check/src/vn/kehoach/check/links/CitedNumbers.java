package vn.kehoach.check.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.CitedDocument;

/** The cited documents by kind and number, in the order of the registries. */
final class CitedNumbers {
	private final Map<String, List<CitedDocument>> documents = new HashMap<>();

	private CitedNumbers() {
	}

	static CitedNumbers of(CheckContext context) {
		return context.shared(CitedNumbers.class, run -> {
			CitedNumbers numbers = new CitedNumbers();
			for (CitedDocument document : run.registry().all(CitedDocument.class))
				numbers.documents.computeIfAbsent(key(document), key -> new ArrayList<>(1)).add(document);
			return numbers;
		});
	}

	/** The first document declared before the given one under another id that can be the same. */
	Optional<CitedDocument> earlierTwin(CitedDocument document) {
		if (document.getNumber() == null && document.getTitle() == null)
			return Optional.empty();
		for (CitedDocument twin : documents.getOrDefault(key(document), List.of())) {
			if (twin == document)
				return Optional.empty();
			if (!Objects.equals(document.getId(), twin.getId()) && isOneDate(document, twin) && isOneIssuer(document, twin))
				return Optional.of(twin);
		}
		return Optional.empty();
	}

	/** Numbers begin anew every year and with every issuer, so dates and issuers that both are known must agree. */
	private static boolean isOneDate(CitedDocument one, CitedDocument other) {
		return one.getDate() == null || other.getDate() == null || one.getDate().equals(other.getDate());
	}

	private static boolean isOneIssuer(CitedDocument one, CitedDocument other) {
		return one.getIssuer() == null || other.getIssuer() == null || one.getIssuer() == other.getIssuer();
	}

	private static String key(CitedDocument document) {
		String name = document.getNumber() != null ? document.getNumber() : document.getTitle();
		return document.getKind() + "/" + ComparableName.of(document.getKindLabel()) + "/" + ComparableName.of(name);
	}
}
