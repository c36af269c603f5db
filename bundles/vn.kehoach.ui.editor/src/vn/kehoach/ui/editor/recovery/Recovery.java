package vn.kehoach.ui.editor.recovery;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import vn.kehoach.ui.editor.recovery.RecoveryDialog.Decision;

/** Asks the user what becomes of the texts a crash has left, and does it. */
public final class Recovery {
	private final DraftSessions sessions;
	private final IWorkbenchWindow window;

	/**
	 * @param sessions whose drafts
	 * @param window where to ask and to open editors
	 */
	public Recovery(DraftSessions sessions, IWorkbenchWindow window) {
		this.sessions = sessions;
		this.window = window;
	}

	/** Asks when there is something to ask. Belongs into the UI thread. */
	public void offer() {
		List<StoredDraft> left = sessions.left();
		if (left.isEmpty())
			return;
		RecoveryDialog dialog = new RecoveryDialog(window.getShell(), left);
		Decision decision = dialog.ask();
		if (decision == Decision.RESTORE)
			dialog.chosen().forEach(this::restore);
		else if (decision == Decision.THROW_AWAY)
			left.forEach(sessions::delete);
	}

	/** A draft is removed only when its text is in an editor. */
	private void restore(StoredDraft draft) {
		Optional<String> refusal = new DraftRestorer(window.getActivePage()).restore(draft);
		if (refusal.isEmpty())
			sessions.delete(draft);
		else
			tell(window.getShell(), draft, refusal.get());
	}

	private static void tell(Shell shell, StoredDraft draft, String refusal) {
		MessageDialog.openWarning(shell, RecoveryMessages.text("title"),
				RecoveryMessages.text("failed", draft.file().getFileName(), refusal, draft.stored()));
	}
}
