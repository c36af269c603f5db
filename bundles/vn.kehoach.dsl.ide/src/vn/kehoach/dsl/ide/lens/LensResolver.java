package vn.kehoach.dsl.ide.lens;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codelens.ICodeLensResolver;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.place.ProjectContext;
import vn.kehoach.model.reference.ReferenceIndex;

/** Works out what a lens tells and where it leads to, when it comes into sight. */
public final class LensResolver implements ICodeLensResolver {
	/** The client's command that shows places, with the arguments URI, position and locations. */
	static final String COMMAND = "kehoach.showReferences";

	private final UriExtensions uris;

	@Inject
	LensResolver(UriExtensions uris) {
		this.uris = uris;
	}

	@Override
	public CodeLens resolveCodeLens(Document document, XtextResource resource, CodeLens lens, CancelIndicator cancel) {
		String text = resource.getParseResult().getRootNode().getText();
		Position position = lens.getRange().getStart();
		ReferenceIndex references = ProjectContext.of(resource.getResourceSet()).references();
		Optional<Command> command = ElementPlaces.namedAt(resource, new LineTable(text).offset(position))
				.flatMap(element -> LensContents.of(element, references).map(content -> command(element, content, position)));
		// the text has changed since the lens was placed: nothing is shown until the client asks for the new lenses
		lens.setCommand(command.orElseGet(() -> new Command("", "")));
		return lens;
	}

	private Command command(EObject element, LensContent content, Position position) {
		ElementPlaces places = new ElementPlaces(uris);
		return new Command(content.title(), COMMAND, List.of(places.uri(element), position, places.locations(content.places())));
	}
}
