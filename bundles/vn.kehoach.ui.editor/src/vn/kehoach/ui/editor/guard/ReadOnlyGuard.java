package vn.kehoach.ui.editor.guard;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Asks before the first change of a read-only file: make it writable, go on in another file, or leave it. */
public final class ReadOnlyGuard {
	/** Places of the buttons. */
	private static final int MAKE_WRITABLE = 0;
	private static final int SAVE_AS = 1;

	private final ITextEditor editor;
	private final Runnable saveAs;

	/**
	 * @param editor whose file
	 * @param saveAs lets the user choose another file for the editor
	 */
	public ReadOnlyGuard(ITextEditor editor, Runnable saveAs) {
		this.editor = editor;
		this.saveAs = saveAs;
	}

	/** Whether the editor's file can be written to, after the user was asked when it could not. */
	public boolean mayWrite() {
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		if (file == null || !file.isReadOnly())
			return true;
		int answer = ask(file);
		if (answer == SAVE_AS)
			saveAs.run();
		return answer == MAKE_WRITABLE && makeWritable(file);
	}

	private int ask(IFile file) {
		return MessageDialog.open(MessageDialog.QUESTION, shell(), GuardMessages.text("readOnly.title"),
				GuardMessages.text("readOnly", file.getName()), 0, GuardMessages.text("readOnly.write"),
				GuardMessages.text("readOnly.saveAs"),
				GuardMessages.text("readOnly.leave"));
	}

	private boolean makeWritable(IFile file) {
		try {
			ResourceAttributes attributes = file.getResourceAttributes();
			attributes.setReadOnly(false);
			file.setResourceAttributes(attributes);
		} catch (CoreException refused) {
			MessageDialog.openError(shell(), GuardMessages.text("readOnly.title"),
					GuardMessages.text("readOnly.refused", file.getName(), refused.getLocalizedMessage()));
		}
		return !file.isReadOnly();
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
