package vn.kehoach.ui.indicators;

import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/** Undo and redo in a view: that of the text which the view changed last. */
final class EditHistory {
	private final IViewSite site;
	private IDocument followed;
	private UndoRedoActionGroup actions;

	EditHistory(IViewSite site) {
		this.site = site;
	}

	void follow(IDocument document) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (document == followed || undo == null)
			return;
		dispose();
		followed = document;
		actions = new UndoRedoActionGroup(site, undo.getUndoContext(), true);
		actions.fillActionBars(site.getActionBars());
		site.getActionBars().updateActionBars();
	}

	void dispose() {
		if (actions != null)
			actions.dispose();
		actions = null;
	}
}
