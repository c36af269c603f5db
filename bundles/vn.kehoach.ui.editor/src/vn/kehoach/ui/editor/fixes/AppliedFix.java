package vn.kehoach.ui.editor.fixes;

import java.util.function.Consumer;

import org.eclipse.lsp4j.CodeAction;

import vn.kehoach.ui.editor.edits.EditOutcome;
import vn.kehoach.ui.editor.edits.WorkspaceEdits;

/** Carries a chosen fix out and says when it cannot be. */
public final class AppliedFix {
	private AppliedFix() {
	}

	/**
	 * Carries it out. In the UI thread.
	 *
	 * @param action the fix, with its edit
	 * @param say is told why when it cannot be done
	 */
	public static void apply(CodeAction action, Consumer<String> say) {
		EditOutcome outcome = WorkspaceEdits.apply(action.getTitle(), action.getEdit());
		if (!outcome.applied())
			say.accept(outcome.refusal());
	}
}
