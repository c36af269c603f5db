package vn.kehoach.ui.editor.rename;

import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.edits.EditOutcome;
import vn.kehoach.ui.editor.edits.WorkspaceEdits;
import vn.kehoach.ui.editor.viewer.EditedText;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Has the server rename, and makes its edits in all files; what it refuses is told in a dialog. */
final class Renaming {
	private final EditedText text;
	private final RenamedName name;

	Renaming(EditedText text, RenamedName name) {
		this.text = text;
		this.name = name;
	}

	/** Renames. In the UI thread; the edits come later. */
	void to(String wanted) {
		new TextQuestion<WorkspaceEdit>(text.viewer(), EditorBundle.workspace()).ask(
				(server, document) -> server.getTextDocumentService()
						.rename(new RenameParams(document.id(), name.position(), wanted.strip())),
				edit -> apply(edit, wanted), this::refuse);
	}

	private void apply(WorkspaceEdit edit, String wanted) {
		if (edit == null)
			return;
		EditOutcome outcome = WorkspaceEdits.apply(RenameMessages.text("label", name.words(), wanted), edit);
		if (!outcome.applied())
			refuse(outcome.refusal());
	}

	/** At the place, as everything about this text. */
	private void refuse(String reason) {
		text.say(reason);
		new RefusalNotice(text.viewer(), reason).show(name.place().getOffset());
	}
}
