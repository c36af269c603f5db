package vn.kehoach.ui.editor.structure;

import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** The one undo stack of the document, which both pages share. */
public final class UndoStack {
	private final Supplier<IDocument> document;

	/** @param document whose changes are undone; it may give null */
	public UndoStack(Supplier<IDocument> document) {
		this.document = document;
	}

	private IDocumentUndoManager manager() {
		IDocument text = document.get();
		return text == null ? null : DocumentUndoManagerRegistry.getDocumentUndoManager(text);
	}

	/** Takes the last step back, if there is one. */
	public void undo() {
		IDocumentUndoManager manager = manager();
		if (manager == null || !manager.undoable())
			return;
		try {
			manager.undo();
		} catch (ExecutionException broken) {
			ILog.of(UndoStack.class).error(broken.getMessage(), broken);
		}
	}

	/** Makes the step again that was taken back last. */
	public void redo() {
		IDocumentUndoManager manager = manager();
		if (manager == null || !manager.redoable())
			return;
		try {
			manager.redo();
		} catch (ExecutionException broken) {
			ILog.of(UndoStack.class).error(broken.getMessage(), broken);
		}
	}
}
