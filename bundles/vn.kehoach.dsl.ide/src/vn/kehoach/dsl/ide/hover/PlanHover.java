package vn.kehoach.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import vn.kehoach.dsl.ide.place.Identifier;

/** Shows all that is known of the element whose id is at a position: where it is declared, and wherever it is referred to. */
public final class PlanHover implements IHoverService {

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
		if (document == null || resource == null)
			return EMPTY_HOVER;
		Optional<Identifier> id = Identifier.at(resource, document.getOffSet(params.getPosition()));
		if (id.isEmpty())
			return EMPTY_HOVER;
		String facts = ElementDescription.of(id.get().element());
		Range range = new Range(document.getPosition(id.get().offset()), document.getPosition(id.get().end()));
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, facts), range);
	}
}
