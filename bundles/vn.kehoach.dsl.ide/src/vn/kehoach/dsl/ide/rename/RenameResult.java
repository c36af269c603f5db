package vn.kehoach.dsl.ide.rename;

import org.eclipse.lsp4j.WorkspaceEdit;

/** What came of a wish for another id. */
public sealed interface RenameResult {
	/**
	 * It can be done.
	 *
	 * @param edit the edits of all files
	 */
	record Edits(WorkspaceEdit edit) implements RenameResult {
	}

	/**
	 * It cannot be done.
	 *
	 * @param reason why, in the user's language
	 */
	record Refused(String reason) implements RenameResult {
	}
}
