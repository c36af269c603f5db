package vn.kehoach.ui.editor.structure.form;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A field into which something is typed: it stays with the field until it is in the text or taken back. */
interface TypedField extends FieldEditor {
	/** What is being typed. */
	TypedText typed();

	@Override
	default boolean isDirty() {
		return typed().isDirty();
	}

	@Override
	default CompletableFuture<Boolean> commit() {
		return typed().commit();
	}

	@Override
	default CompletableFuture<Boolean> commitNew() {
		return typed().commitNew();
	}

	@Override
	default Optional<String> refusal() {
		return typed().refusal();
	}

	@Override
	default void revert() {
		typed().revert();
	}

	@Override
	default void focus() {
		typed().focus();
	}
}
