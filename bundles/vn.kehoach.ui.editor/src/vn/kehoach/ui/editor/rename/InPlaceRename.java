package vn.kehoach.ui.editor.rename;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

import vn.kehoach.ui.editor.viewer.EditedText;

/**
 * Lets a name be typed at all places of the file together. On Enter what was typed is taken back and the server renames in all files,
 * so that the whole is one step to undo; on Escape it is only taken back.
 */
final class InPlaceRename implements ILinkedModeListener {
	private final EditedText text;
	private final RenamedName name;
	private final Renaming renaming;
	private LinkedPosition typed;

	InPlaceRename(EditedText text, RenamedName name, Renaming renaming) {
		this.text = text;
		this.name = name;
		this.renaming = renaming;
	}

	void begin() {
		try {
			undo().beginCompoundChange();
			LinkedModeModel model = new RenameModel();
			model.addGroup(group());
			model.forceInstall();
			model.addLinkingListener(this);
			LinkedModeUI ui = new EditorLinkedModeUI(model, text.viewer());
			ui.setExitPosition(text.viewer(), text.caret(), 0, LinkedPositionGroup.NO_STOP);
			ui.enter();
			text.viewer().setSelectedRange(name.place().getOffset(), name.place().getLength());
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}

	/** The place at the caret first: it is where the user types. */
	private LinkedPositionGroup group() throws BadLocationException {
		LinkedPositionGroup group = new LinkedPositionGroup();
		IDocument document = text.document();
		typed = new LinkedPosition(document, name.place().getOffset(), name.place().getLength(), 0);
		group.addPosition(typed);
		List<IRegion> others = name.places().stream().filter(region -> region.getOffset() != name.place().getOffset()).toList();
		for (IRegion other : others)
			group.addPosition(new LinkedPosition(document, other.getOffset(), other.getLength(), LinkedPositionGroup.NO_STOP));
		return group;
	}

	@Override
	public void left(LinkedModeModel model, int flags) {
		boolean editorIsClosed = text.document() == null;
		if (editorIsClosed)
			return;
		String wanted = content();
		undo().endCompoundChange();
		boolean finished = (flags & ILinkedModeListener.UPDATE_CARET) != 0;
		if (wanted.equals(name.words()))
			return;
		takeBack();
		if (finished)
			text.viewer().getTextWidget().getDisplay().asyncExec(() -> renaming.to(wanted));
	}

	private String content() {
		try {
			return typed.getContent();
		} catch (BadLocationException gone) {
			return name.words();
		}
	}

	private void takeBack() {
		try {
			undo().undo();
		} catch (org.eclipse.core.commands.ExecutionException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private IDocumentUndoManager undo() {
		return DocumentUndoManagerRegistry.getDocumentUndoManager(text.document());
	}

	@Override
	public void suspend(LinkedModeModel model) {
		// goes on after the other mode
	}

	@Override
	public void resume(LinkedModeModel model, int flags) {
		// goes on
	}
}
