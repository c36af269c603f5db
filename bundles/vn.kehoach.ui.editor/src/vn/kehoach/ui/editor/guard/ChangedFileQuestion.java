package vn.kehoach.ui.editor.guard;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks what counts when another program has written a file that has unsaved changes here. */
public final class ChangedFileQuestion {
	private final Shell shell;

	/** @param shell above which to ask */
	public ChangedFileQuestion(Shell shell) {
		this.shell = shell;
	}

	/** Whether the file's new content is to replace what was typed. */
	public boolean reload(String file) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, GuardMessages.text("changed.title"), GuardMessages.text("changed", file),
				0,
				GuardMessages.text("changed.keep"), GuardMessages.text("changed.reload")) == 1;
	}
}
