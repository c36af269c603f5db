package vn.kehoach.ui.editor.structure;

import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
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

	/** The text as it is now. */
	public String text() {
		return document.get().get();
	}

	/**
	 * Makes one step of the last ones. They stay as they are when something else was changed between them.
	 *
	 * @param before the text before them
	 */
	public void join(String before, int steps) {
		String after = text();
		for (int step = 0; step < steps; step++)
			undo();
		boolean alone = text().equals(before);
		for (int step = 0; step < steps && !alone; step++)
			redo();
		if (alone)
			replace(before, after);
	}

	private void replace(String before, String after) {
		int shortest = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shortest && before.charAt(start) == after.charAt(start))
			start++;
		int end = 0;
		while (end < shortest - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end))
			end++;
		IDocumentUndoManager manager = manager();
		manager.beginCompoundChange();
		try {
			document.get().replace(start, before.length() - end - start, after.substring(start, after.length() - end));
		} catch (BadLocationException wrong) {
			throw new IllegalStateException(wrong);
		} finally {
			manager.endCompoundChange();
		}
	}
}
