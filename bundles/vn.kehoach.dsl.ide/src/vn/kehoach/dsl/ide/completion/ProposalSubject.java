package vn.kehoach.dsl.ide.completion;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.xtext.resource.XtextResource;

import com.google.gson.JsonPrimitive;

import vn.kehoach.model.NamedElement;

/**
 * What a proposal stands for, as the client keeps it in the item's data until it asks for more: with blanks between them the URIs of the
 * file that is being edited and of the one that declares the element, and its id. There are hundreds in a list, so that its place in the
 * file, which EMF would have to search for, is not among them.
 *
 * @param file the file that is being edited
 * @param declaring the file that declares the element
 * @param id the element's id
 */
public record ProposalSubject(String file, URI declaring, String id) {
	private static final int PARTS = 3;

	/** The data of a proposal in a file. */
	static String data(XtextResource file, NamedElement element) {
		return file.getURI() + " " + element.eResource().getURI() + " " + element.getId();
	}

	/** What the item stands for: nothing for keywords and the like. Clients out of process send the data back as JSON. */
	public static Optional<ProposalSubject> of(CompletionItem item) {
		String data = switch (item.getData()) {
		case String text -> text;
		case JsonPrimitive text -> text.getAsString();
		case null, default -> "";
		};
		String[] parts = data.split(" ");
		return parts.length != PARTS
				? Optional.empty()
				: Optional.of(new ProposalSubject(parts[0], URI.createURI(parts[1]), parts[2]));
	}

	/** The element, if it is still there. */
	Optional<NamedElement> element(ResourceSet files) {
		Resource declared = files.getResource(declaring, false);
		return declared == null ? Optional.empty() : elements(declared).filter(element -> id.equals(element.getId())).findFirst();
	}

	private static Stream<NamedElement> elements(Resource declared) {
		Iterable<EObject> contents = declared::getAllContents;
		return StreamSupport.stream(contents.spliterator(), false).filter(NamedElement.class::isInstance).map(NamedElement.class::cast);
	}
}
