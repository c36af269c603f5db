package vn.kehoach.ui.editor.structure.form;

/** A field into which something is typed: it stays with the field until it is committed or taken back. */
interface TypedField extends FieldEditor {
	/** What is being typed. */
	TypedText typed();

	@Override
	default boolean isDirty() {
		return typed().isDirty();
	}

	@Override
	default void commit() {
		typed().commit();
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
