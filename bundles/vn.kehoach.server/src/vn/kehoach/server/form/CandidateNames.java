package vn.kehoach.server.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.kehoach.dsl.ide.completion.SearchKey;
import vn.kehoach.dsl.ide.completion.TypedWords;
import vn.kehoach.dsl.ide.hover.ValidityPeriod;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.server.file.DeskMessages;
import vn.kehoach.server.file.NodeKinds;
import vn.kehoach.server.protocol.structure.Candidate;

/** The names under which elements are found, and how they are shown. */
final class CandidateNames {
	private CandidateNames() {
	}

	/** How well an element fits what was typed, 0 best; empty when it does not. */
	static Optional<Integer> rank(NamedElement element, TypedWords typed) {
		if (typed.plain().isEmpty())
			return Optional.of(0);
		return names(element).stream().filter(Objects::nonNull).map(SearchKey::fromAnyWord).flatMap(key -> key.match(typed).stream())
				.map(match -> match.inside() ? 2 : match.whole() ? 0 : 1).min(Integer::compare);
	}

	private static List<String> names(NamedElement element) {
		List<String> names = new ArrayList<>();
		names.add(element.getId());
		switch (element) {
		case Assignee body -> {
			names.add(body.getLabel());
			names.add(body.getAbbreviation());
			names.addAll(body.getSpellings());
		}
		case CitedDocument cited -> names.addAll(Stream.of(CitationWording.brief(cited), cited.getNumber(), cited.getTitle()).toList());
		case IndicatorListing listing -> names.add(listing.getLabel());
		case Division division -> names.add(division.getTitle());
		default -> {
			// only the id
		}
		}
		return names;
	}

	static Candidate candidate(NamedElement element, boolean valid) {
		return new Candidate(element.getId(), Objects.requireNonNullElse(label(element), element.getId()), detail(element),
				NodeKinds.of(element).orElseThrow(), valid);
	}

	private static String label(NamedElement element) {
		return switch (element) {
		case Assignee body -> body.getLabel();
		case CitedDocument cited -> CitationWording.brief(cited);
		case IndicatorListing listing -> listing.getLabel();
		case Division division -> division.getTitle();
		default -> element.getId();
		};
	}

	private static String detail(NamedElement element) {
		return switch (element) {
		case Assignee body -> join(body.getAbbreviation(), ValidityPeriod.of(body.getValidFrom(), body.getValidTo()), successors(body));
		case CitedDocument cited -> join(ShortDate.of(cited.getDate()), cited.getTitle());
		case Indicator indicator -> join(indicator.getUnit());
		default -> "";
		};
	}

	private static String successors(Assignee body) {
		String names = body.getSuccessors().stream().map(Assignee::getLabel).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return names.isEmpty() ? null : DeskMessages.get("candidate.successors", names);
	}

	private static String join(String... words) {
		return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
	}
}
