package vn.kehoach.dsl.ide.completion;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import vn.kehoach.dsl.ide.hover.ElementDescription;
import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.model.NamedElement;

/** Says of the proposal that a user is looking at what pointing at its element would show. */
public final class ProposalDescriptions {

	/** The item with the description of what it stands for; as it was when the element is not there any more. */
	public CompletionItem describe(ServedFile file, CompletionItem item, ProposalSubject subject) {
		Resource declared = file.resource().getResourceSet().getResource(subject.element().trimFragment(), false);
		if (declared != null && declared.getEObject(subject.element().fragment()) instanceof NamedElement element)
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, ElementDescription.of(element)));
		return item;
	}
}
