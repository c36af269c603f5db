package vn.kehoach.server.protocol.edits;

import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * The text edits of a change, or why there are none. Nothing is changed by the server; the client applies the edit.
 *
 * @param edit the edits of the text's version they were asked for; null when the change is refused
 * @param refusal why not, in the user's language; null when there is an edit
 * @param handle the node that was added, moved or edited, as it is named after the edit; null when it is gone
 */
public record EditResult(WorkspaceEdit edit, String refusal, String handle) {
	/** An edit. */
	public static EditResult of(WorkspaceEdit edit, String handle) {
		return new EditResult(edit, null, handle);
	}

	/** A refusal. */
	public static EditResult refused(String reason) {
		return new EditResult(null, reason, null);
	}

	/** True when there is no edit. */
	public boolean isRefused() {
		return refusal != null;
	}
}
