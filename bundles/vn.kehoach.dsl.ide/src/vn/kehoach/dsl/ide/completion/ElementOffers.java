package vn.kehoach.dsl.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.Locality;
import vn.kehoach.model.Motto;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.model.wording.TaskHeading;

/** Offers for elements with an id: found by it, by their names, spellings, abbreviations and numbers. */
final class ElementOffers {
	private static final int LONGEST_NAME = 90;

	private ElementOffers() {
	}

	/**
	 * The offer of an element.
	 *
	 * @param insertion what refers to it
	 * @param day the day on which it should be valid, when that is known
	 * @param order its usefulness
	 */
	static Offer of(NamedElement element, Insertion insertion, Optional<LocalDate> day, int order) {
		return new Offer(element.getId(), () -> keys(element), () -> caption(element), insertion, kind(element), order,
				hasEnded(element, day), Optional.of(element));
	}

	/** True when the element was no longer valid on the day. */
	static boolean hasEnded(NamedElement element, Optional<LocalDate> day) {
		return day.isPresent() && end(element).filter(end -> end.lastDay().isBefore(day.get())).isPresent();
	}

	private static Offer.Caption caption(NamedElement element) {
		String name = name(element);
		return new Offer.Caption(name.isEmpty() ? element.getId() : element.getId() + " – " + name, detail(element));
	}

	private static List<SearchKey> keys(NamedElement element) {
		List<SearchKey> keys = new ArrayList<>();
		keys.add(SearchKey.fromStart(element.getId()));
		names(element).filter(words -> words != null && !words.isEmpty()).distinct()
				.forEach(words -> keys.add(SearchKey.fromAnyWord(words)));
		return keys;
	}

	/** All words for an element, the usual ones first; some may be null. */
	static Stream<String> names(NamedElement element) {
		return switch (element) {
		case Assignee assignee -> Stream.concat(Stream.of(assignee.getAbbreviation(), assignee.getLabel()),
				assignee.getSpellings().stream());
		case CitedDocument cited -> Stream.of(cited.getNumber(), CitationWording.brief(cited), cited.getTitle());
		case Indicator indicator -> Stream.concat(Stream.of(indicator.getLabel()), indicator.getSpellings().stream());
		default -> Stream.of(name(element));
		};
	}

	/** The name that is shown: one line, not too long. */
	static String name(NamedElement element) {
		String name = switch (element) {
		case Assignee assignee -> assignee.getLabel();
		case CitedDocument cited -> cited.getNumber() != null && cited.getTitle() != null
				? CitationWording.brief(cited) + " " + cited.getTitle()
				: CitationWording.brief(cited);
		case IndicatorListing listing -> listing.getLabel();
		case Locality locality -> locality.getLabel();
		case Motto motto -> motto.getText();
		case PlanDocument document -> document.getSubject();
		case Task task when task.getTitle() == null -> TaskHeading.of(task);
		case Division division -> division.getTitle();
		default -> null;
		};
		return name == null ? "" : name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
	}

	private static String detail(NamedElement element) {
		String kind = CompletionMessages.get("element." + element.eClass().getName());
		String end = end(element).map(date -> "; " + CompletionMessages.get("ended", ShortDate.of(date))).orElse("");
		String successors = successors(element).map(NamedElement::getId).filter(id -> id != null).collect(Collectors.joining(", "));
		return kind + end + (successors.isEmpty() ? "" : "; " + CompletionMessages.get("replaced", successors));
	}

	private static Optional<CalendarDate> end(NamedElement element) {
		return switch (element) {
		case Assignee assignee -> Optional.ofNullable(assignee.getValidTo());
		case CitedDocument cited -> Optional.ofNullable(cited.getValidTo());
		default -> Optional.empty();
		};
	}

	private static Stream<? extends NamedElement> successors(NamedElement element) {
		return switch (element) {
		case Assignee assignee when assignee.getValidTo() != null -> assignee.getSuccessors().stream();
		case CitedDocument cited -> Stream.ofNullable(cited.getReplacedBy());
		default -> Stream.empty();
		};
	}

	private static CompletionItemKind kind(NamedElement element) {
		return switch (element) {
		case Assignee assignee -> CompletionItemKind.Class;
		case CitedDocument cited -> CompletionItemKind.File;
		case IndicatorListing listing -> CompletionItemKind.Variable;
		case Footnote footnote -> CompletionItemKind.Text;
		case Motto motto -> CompletionItemKind.Text;
		default -> CompletionItemKind.Reference;
		};
	}
}
