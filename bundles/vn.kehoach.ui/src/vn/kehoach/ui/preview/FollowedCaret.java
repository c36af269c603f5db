package vn.kehoach.ui.preview;

import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.Positions;

/** Follows the caret in the text of one editor at a time. In the UI thread. */
final class FollowedCaret {
	private final CaretListener listener;
	private PlanEditor editor;
	private StyledText text;

	/** @param moved told when the caret has moved */
	FollowedCaret(Runnable moved) {
		listener = event -> moved.run();
	}

	/** Follows the caret of this editor, and of no other any more; null for none. */
	void follow(PlanEditor next) {
		if (text != null && !text.isDisposed())
			text.removeCaretListener(listener);
		editor = next;
		text = next == null ? null : next.textEditor().viewer().getTextWidget();
		if (text != null)
			text.addCaretListener(listener);
	}

	/** The line of the caret, from 0. There must be an editor. */
	int line() {
		var viewer = editor.textEditor().viewer();
		return Positions.of(viewer.getDocument(), viewer.getSelectedRange().x).getLine();
	}
}
