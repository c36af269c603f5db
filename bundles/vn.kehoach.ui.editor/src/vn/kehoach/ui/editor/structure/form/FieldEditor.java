package vn.kehoach.ui.editor.structure.form;

import vn.kehoach.server.protocol.structure.FormField;

/** The widgets of one field of a form. */
interface FieldEditor {
	/** Shows what the text says now. What the user is typing stays. */
	void show(FormField field);

	/** True when something was typed that is not in the text yet. */
	default boolean isDirty() {
		return false;
	}

	/** Asks for the edit of what was typed. */
	default void commit() {
		// fields that commit at once have nothing left
	}

	/** Shows what the text says again. */
	default void revert() {
		// likewise
	}

	/** Sets the focus to the field. */
	void focus();
}
