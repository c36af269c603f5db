package vn.kehoach.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Completion over the protocol. Clients keep an item while its filter text begins with what is typed, so the filter text repeats the
 * typed words; whoever goes on typing tone marks asks again, because the list says that it is incomplete.
 */
@Singleton
public final class PlanCompletion extends ContentAssistService {
	private static final int MOST_ITEMS = 200;

	private final ProposalFinder finder;
	private final EditorAbilities abilities;

	@Inject
	PlanCompletion(ProposalFinder finder, EditorAbilities abilities) {
		this.finder = finder;
		this.abilities = abilities;
	}

	@Override
	public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params,
			CancelIndicator cancelIndicator) {
		Position caret = params.getPosition();
		CaretOffset offset = CaretOffset.of(document.getContents(), caret);
		CaretPlace place = CaretScanner.scan(document.getContents(), offset.offset());
		List<Proposal> proposals = finder.at(resource, place);
		boolean closes = place.kind() == PlaceKind.REFERENCE && place.lacksReferenceEnd();
		List<CompletionItem> items = proposals.stream().limit(MOST_ITEMS).map(proposal -> item(proposal, resource, offset, closes))
				.toList();
		for (int i = 0; i < items.size(); i++)
			items.get(i).setSortText("%04d".formatted(i));
		return new CompletionList(true, items);
	}

	private CompletionItem item(Proposal proposal, XtextResource file, CaretOffset caret, boolean closesReference) {
		Offer offer = proposal.offer();
		Offer.Caption caption = offer.caption().get();
		CompletionItem item = new CompletionItem(caption.label());
		item.setKind(offer.kind());
		item.setDetail(caption.detail());
		item.setFilterText(proposal.filter());
		boolean snippet = abilities.snippets() && offer.insertion().hasTabStops();
		item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		String text = snippet ? offer.insertion().snippet() : offer.insertion().text();
		Range range = new Range(caret.positionOf(proposal.typed().start()), caret.position());
		item.setTextEdit(Either.forLeft(new TextEdit(range, closesReference ? text + "]]" : text)));
		if (offer.outdated() && abilities.outdatedTag())
			item.setTags(List.of(CompletionItemTag.Deprecated));
		offer.element().ifPresent(element -> item.setData(ProposalSubject.data(file, element)));
		return item;
	}
}
