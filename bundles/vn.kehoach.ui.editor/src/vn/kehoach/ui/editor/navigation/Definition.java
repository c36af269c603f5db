package vn.kehoach.ui.editor.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Goes to where the name at a place is declared. */
final class Definition {
	private final ITextViewer viewer;
	private final PlanWorkspace workspace;
	private final Consumer<String> say;

	Definition(ITextViewer viewer, PlanWorkspace workspace, Consumer<String> say) {
		this.viewer = viewer;
		this.workspace = workspace;
		this.say = say;
	}

	/** Asks for the place and opens it when the answer is there. In the UI thread. */
	void open(int offset) {
		Position position = Positions.of(viewer.getDocument(), offset);
		new TextQuestion<Optional<Location>>(viewer, workspace).ask((server, document) -> server.getTextDocumentService()
				.definition(new DefinitionParams(document.id(), position)).thenApply(Definition::first), this::show, say);
	}

	private static Optional<Location> first(Either<List<? extends Location>, List<? extends LocationLink>> found) {
		if (found == null)
			return Optional.empty();
		return found.map(places -> places.stream().map(Location.class::cast).findFirst(), links -> links.stream().findFirst()
				.map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())));
	}

	private void show(Optional<Location> declaration) {
		PlaceOpener opener = new PlaceOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
		declaration.map(place -> opener.open(place.getUri(), place.getRange()))
				.orElseGet(() -> Optional.of(NavigationMessages.text("nowhere"))).ifPresent(say);
	}
}
