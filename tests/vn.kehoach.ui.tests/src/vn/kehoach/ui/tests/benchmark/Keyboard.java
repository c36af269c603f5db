package vn.kehoach.ui.tests.benchmark;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;

/** Hits keys in a text. */
final class Keyboard {
	private final SourceViewer viewer;
	private final StyledText text;

	Keyboard(SourceViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
		text.getShell().forceActive();
		text.forceFocus();
	}

	/** Puts the caret behind words, those next to the middle of the text. */
	void goBehind(String words) {
		String whole = viewer.getDocument().get();
		viewer.setSelectedRange(whole.indexOf(words, whole.length() / 2) + words.length(), 0);
		viewer.revealRange(viewer.getSelectedRange().x, 0);
	}

	void press(char character) {
		hit(character, character);
	}

	void enter() {
		hit(SWT.CR, SWT.CR);
	}

	void backspace() {
		hit(SWT.BS, SWT.BS);
	}

	void escape() {
		hit(SWT.ESC, SWT.ESC);
	}

	private void hit(int code, char character) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code;
		text.notifyListeners(SWT.KeyDown, event);
	}

	/** Puts words into the clipboard. */
	void copy(String words) {
		Clipboard clipboard = new Clipboard(text.getDisplay());
		clipboard.setContents(new Object[]{ words }, new Transfer[]{ TextTransfer.getInstance() });
		clipboard.dispose();
	}

	void paste() {
		viewer.doOperation(ITextOperationTarget.PASTE);
	}

	void undo() {
		viewer.doOperation(ITextOperationTarget.UNDO);
	}
}
