package vn.kehoach.ui.editor.navigation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.navigation.ShippedPlace;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
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
		new TextQuestion<Declaration>(viewer, workspace).ask((server, document) -> ask(server, document, position), this::show, say);
	}

	private static CompletableFuture<Declaration> ask(PlanServer server, ServedDocument document, Position position) {
		DefinitionParams params = new DefinitionParams(document.id(), position);
		return server.getTextDocumentService().definition(params).thenCombine(server.shippedDefinition(params),
				(found, shipped) -> declaration(first(found), shipped));
	}

	private static Declaration declaration(Optional<Location> file, ShippedPlace shipped) {
		return file.<Declaration>map(Declaration.InFile::new)
				.orElseGet(() -> shipped == null ? new Declaration.Missing() : new Declaration.Shipped(shipped));
	}

	private static Optional<Location> first(Either<List<? extends Location>, List<? extends LocationLink>> found) {
		if (found == null)
			return Optional.empty();
		return found.map(places -> places.stream().map(Location.class::cast).findFirst(), links -> links.stream().findFirst()
				.map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())));
	}

	private void show(Declaration declaration) {
		PlaceOpener opener = new PlaceOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), say);
		switch (declaration) {
		case Declaration.InFile file -> opener.open(file.place());
		case Declaration.Shipped shipped -> opener.open(shipped.place());
		case Declaration.Missing missing -> say.accept(NavigationMessages.text("nowhere"));
		}
	}
}
