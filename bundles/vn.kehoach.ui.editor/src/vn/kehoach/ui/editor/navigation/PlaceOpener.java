package vn.kehoach.ui.editor.navigation;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.Positions;

/** Opens files of the workspace and elsewhere, and shows places in them. In the UI thread. */
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
	public Optional<String> open(String uri, Range range) {
		return editor(uri, true, editor -> select(editor, range));
	}

	/**
	 * Opens a file behind the part in use, so that edits of it can be seen, undone and saved.
	 *
	 * @return why that was not possible, in the user's language
	 */
	public Optional<String> openBehind(String uri) {
		return editor(uri, false, editor -> {
		});
	}

	private Optional<String> editor(String uri, boolean activate, Consumer<IEditorPart> then) {
		try {
			IEditorPart editor = editor(uri, activate);
			if (editor == null)
				return Optional.of(NavigationMessages.text("cannotOpen", DocumentUris.path(uri).getFileName()));
			then.accept(editor);
			return Optional.empty();
		} catch (PartInitException unreadable) {
			return Optional.of(unreadable.getStatus().getMessage());
		}
	}

	/** Null for a file that is gone. */
	private IEditorPart editor(String uri, boolean activate) throws PartInitException {
		Optional<IFile> file = DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), uri).filter(IFile::exists);
		if (file.isPresent())
			return IDE.openEditor(page, file.get(), activate);
		var outside = EFS.getLocalFileSystem().fromLocalFile(DocumentUris.path(uri).toFile());
		return outside.fetchInfo().exists() ? IDE.openEditorOnFileStore(page, outside) : null;
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
