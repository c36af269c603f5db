package vn.kehoach.ui.editor.edits;

/**
 * What became of an edit.
 *
 * @param applied true when all of it was made; when false nothing was
 * @param refusal why it was not, in the user's language; null when it was
 */
public record EditOutcome(boolean applied, String refusal) {
	static final EditOutcome DONE = new EditOutcome(true, null);

	static EditOutcome refused(String reason) {
		return new EditOutcome(false, reason);
	}
}
