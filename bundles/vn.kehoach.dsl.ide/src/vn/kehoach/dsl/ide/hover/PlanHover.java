package vn.kehoach.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.wording.HeaderWording;

/** Shows all that is known of the element whose id is at a position: where it is declared, and wherever it is referred to. */
public final class PlanHover implements IHoverService {

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
		if (document == null || resource == null)
			return EMPTY_HOVER;
		Optional<Identifier> id = Identifier.at(resource, document.getOffSet(params.getPosition()));
		if (id.isEmpty())
			return EMPTY_HOVER;
		String facts = facts(id.get().element()).markdown();
		Range range = new Range(document.getPosition(id.get().offset()), document.getPosition(id.get().end()));
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, facts), range);
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
