package vn.kehoach.dsl.ide.completion;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import vn.kehoach.dsl.ide.hover.ElementDescription;
import vn.kehoach.dsl.ide.server.ServedFile;

/** Says of the proposal that a user is looking at what pointing at its element would show. */
public final class ProposalDescriptions {

	/** The item with the description of what it stands for; as it was when the element is not there any more. */
	public CompletionItem describe(ServedFile file, CompletionItem item, ProposalSubject subject) {
		subject.element(file.resource().getResourceSet())
				.ifPresent(element -> item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, ElementDescription.of(element))));
		return item;
	}
}
