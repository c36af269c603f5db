package vn.kehoach.ui.editor.navigation;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

import vn.kehoach.server.protocol.navigation.ShippedPlace;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.Positions;

/** Opens the file of a place and selects the place. In the UI thread. */
public final class PlaceOpener {
	private final IWorkbenchPage page;
	private final Consumer<String> say;

	/**
	 * @param page where editors open
	 * @param say is told when a file cannot be opened
	 */
	public PlaceOpener(IWorkbenchPage page, Consumer<String> say) {
		this.page = page;
		this.say = say;
	}

	/** Opens the file, wherever it lies, and selects the words. */
	public void open(Location place) {
		try {
			editor(place.getUri()).ifPresent(editor -> select(editor, place.getRange()));
		} catch (PartInitException unreadable) {
			say.accept(unreadable.getStatus().getMessage());
		}
	}

	/** Shows the text of a registry that comes with the product, to be read only. */
	public void open(ShippedPlace place) {
		try {
			select(page.openEditor(new ShippedText(place), EditorsUI.DEFAULT_TEXT_EDITOR_ID), place.range());
		} catch (PartInitException unreadable) {
			say.accept(unreadable.getStatus().getMessage());
		}
	}

	private Optional<IEditorPart> editor(String uri) throws PartInitException {
		Optional<IFile> file = DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), uri).filter(IFile::exists);
		if (file.isPresent())
			return Optional.ofNullable(IDE.openEditor(page, file.get(), true));
		var outside = EFS.getLocalFileSystem().fromLocalFile(DocumentUris.path(uri).toFile());
		if (outside.fetchInfo().exists())
			return Optional.ofNullable(IDE.openEditorOnFileStore(page, outside));
		say.accept(NavigationMessages.text("cannotOpen", uri));
		return Optional.empty();
	}

	private static void select(IEditorPart part, Range range) {
		ITextEditor text = Adapters.adapt(part, ITextEditor.class);
		if (text == null)
			return;
		if (part instanceof MultiPageEditorPart pages)
			pages.setActiveEditor(text);
		IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
		Optional<IRegion> region = Positions.region(document, range);
		region.ifPresent(words -> text.selectAndReveal(words.getOffset(), words.getLength()));
	}
}
