package vn.kehoach.dsl.ide.completion;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.xtext.resource.XtextResource;

import com.google.gson.JsonPrimitive;

import vn.kehoach.model.NamedElement;

/**
 * What a proposal stands for, as the client keeps it in the item's data until it asks for more: the URIs of the file that is being
 * edited and of the element, with a blank between them.
 *
 * @param file the file that is being edited
 * @param element the element
 */
public record ProposalSubject(String file, URI element) {

	/** The data of a proposal in a file. */
	static String data(XtextResource file, NamedElement element) {
		return file.getURI() + " " + EcoreUtil.getURI(element);
	}

	/** What the item stands for: nothing for keywords and the like. Clients out of process send the data back as JSON. */
	public static Optional<ProposalSubject> of(CompletionItem item) {
		String data = switch (item.getData()) {
		case String text -> text;
		case JsonPrimitive text -> text.getAsString();
		case null, default -> "";
		};
		int blank = data.indexOf(' ');
		return blank < 0
				? Optional.empty()
				: Optional.of(new ProposalSubject(data.substring(0, blank), URI.createURI(data.substring(blank + 1))));
	}
}
