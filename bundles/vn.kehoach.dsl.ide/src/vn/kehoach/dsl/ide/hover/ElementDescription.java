package vn.kehoach.dsl.ide.hover;

import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.HeaderWording;

/** All that is known of an element, for those who point at it or are about to refer to it. */
public final class ElementDescription {
	private ElementDescription() {
	}

	/** The facts as Markdown. */
	public static String of(NamedElement element) {
		return facts(element).markdown();
	}

	private static Facts facts(NamedElement element) {
		RelatedElements around = RelatedElements.of(element);
		return switch (element) {
		case Assignee body -> AssigneeFacts.of(body, around);
		case CitedDocument cited -> CitedDocumentFacts.of(cited, around);
		case Division division -> DivisionFacts.of(division, around);
		case Indicator indicator -> IndicatorFacts.of(indicator, around);
		case IndicatorGroup group -> IndicatorFacts.of(group, around);
		case PlanDocument document -> document(document, around);
		default -> new Facts(around.titles().of(element), "kind.element", element.getId()).count("mentions", around.mentions(element));
		};
	}

	private static Facts document(PlanDocument document, RelatedElements around) {
		return new Facts(HeaderWording.kind(document), "kind.document", document.getId()).add("title", document.getSubject())
				.add("number", HeaderWording.numberLine(document)).add("date", ShortDate.of(document.getDate()))
				.add("issuer", document.getIssuer() == null ? null : document.getIssuer().getLabel())
				.list("themes", EcoreUtil2.getAllContentsOfType(document, Theme.class).stream().map(around.titles()::of).toList())
				.count("task-count", EcoreUtil2.getAllContentsOfType(document, Task.class).size());
	}
}
