package vn.kehoach.ui.served;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.text.PlanTextEditor;

/** Shows places in editors. */
public final class PlaceOpener {
	private final IWorkbenchPage page;

	/** @param page where editors open */
	public PlaceOpener(IWorkbenchPage page) {
		this.page = page;
	}

	/**
	 * Opens the file and selects the words.
	 *
	 * @return why that was not possible, in the user's language
	 */
	public Optional<String> open(Place place) {
		Optional<String> refusal = open(place.uri(), true);
		if (refusal.isEmpty() && page.getActiveEditor() instanceof PlanEditor editor)
			select(editor, place);
		return refusal;
	}

	/** Opens a file behind the part in use, so that edits of it can be seen, undone and saved. */
	public Optional<String> openBehind(String uri) {
		return open(uri, false);
	}

	private Optional<String> open(String uri, boolean activate) {
		Optional<IFile> file = DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), uri);
		if (file.isEmpty())
			return Optional.of(ServedMessages.text("notInWorkspace", DocumentUris.path(uri).getFileName()));
		try {
			IEditorPart editor = IDE.openEditor(page, file.get(), activate);
			return editor == null ? Optional.of(ServedMessages.text("goneFile", file.get().getName())) : Optional.empty();
		} catch (PartInitException broken) {
			return Optional.of(broken.getStatus().getMessage());
		}
	}

	private static void select(PlanEditor editor, Place place) {
		PlanTextEditor text = editor.textEditor();
		editor.setActiveEditor(text);
		IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
		Positions.region(document, place.range()).ifPresent(region -> text.selectAndReveal(region.getOffset(), region.getLength()));
	}
}
