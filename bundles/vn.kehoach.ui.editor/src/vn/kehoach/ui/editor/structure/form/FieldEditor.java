package vn.kehoach.ui.editor.structure.form;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import vn.kehoach.server.protocol.structure.FormField;

/** The widgets of one field of a form. Fields that commit at once never hold anything of their own. */
interface FieldEditor {
	/** Shows what the text says now. What the user is typing stays. */
	void show(FormField field);

	/** True when something was typed that is not in the text yet. */
	default boolean isDirty() {
		return false;
	}

	/** Asks for the edit of what was typed; completes in the UI thread, with false when it is not made. */
	default CompletableFuture<Boolean> commit() {
		return CompletableFuture.completedFuture(true);
	}

	/** Likewise, but does not ask again for what was refused. */
	default CompletableFuture<Boolean> commitNew() {
		return commit();
	}

	/** Why what was typed was refused; nothing when it was not, or not yet. */
	default Optional<String> refusal() {
		return Optional.empty();
	}

	/** Shows what the text says again. */
	default void revert() {
		// nothing was typed
	}

	/** Sets the focus to the field. */
	void focus();
}
