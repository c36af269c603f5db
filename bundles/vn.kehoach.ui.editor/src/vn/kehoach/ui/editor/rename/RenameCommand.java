package vn.kehoach.ui.editor.rename;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.viewer.EditedText;
import vn.kehoach.ui.editor.viewer.TextCommand;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Gives the element at the caret another name in all files: typed in place, or in a dialog where the place does not allow it. */
public final class RenameCommand extends TextCommand {
	@Override
	protected void run(EditedText text) {
		Position position = text.position();
		new TextQuestion<Optional<RenamedName>>(text.viewer(), EditorBundle.workspace()).ask(
				(server, document) -> ask(server, document, position), name -> name.ifPresentOrElse(found -> begin(text, found),
						() -> text.say(RenameMessages.text("unnamed"))),
				text::say);
	}

	private static CompletableFuture<Optional<RenamedName>> ask(PlanServer server, ServedDocument document, Position position) {
		var texts = server.getTextDocumentService();
		var name = texts.prepareRename(new PrepareRenameParams(document.id(), position));
		var places = texts.documentHighlight(new DocumentHighlightParams(document.id(), position));
		return name.thenCombine(places, (prepared, highlights) -> {
			if (prepared == null)
				return Optional.empty();
			Range range = prepared.map(only -> only, result -> result.getRange(), behaviour -> null);
			List<IRegion> regions = highlights == null
					? List.of()
					: highlights.stream().flatMap(place -> Positions.region(document.document(), place.getRange()).stream()).toList();
			return Optional.ofNullable(range).flatMap(words -> Positions.region(document.document(), words))
					.map(region -> RenamedName.of(document, position, new Region(region.getOffset(), region.getLength()), regions));
		});
	}

	private static void begin(EditedText text, RenamedName name) {
		Renaming renaming = new Renaming(text, name);
		if (name.canBeTypedInPlace())
			new InPlaceRename(text, name, renaming).begin();
		else
			new RenameDialog(text.viewer().getTextWidget().getShell(), name.words()).ask().ifPresent(renaming::to);
	}
}
