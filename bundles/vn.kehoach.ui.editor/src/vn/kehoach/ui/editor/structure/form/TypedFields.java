package vn.kehoach.ui.editor.structure.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What is being typed into the fields of a form. */
final class TypedFields {
	private final Collection<FieldEditor> fields;

	/** @param fields of the form; may become more */
	TypedFields(Collection<FieldEditor> fields) {
		this.fields = fields;
	}

	/** True when something was typed that is not in the text yet. */
	boolean isDirty() {
		return fields.stream().anyMatch(FieldEditor::isDirty);
	}

	/** Asks for the edits of what was typed; completes in the UI thread, with false when one of them is not made. */
	CompletableFuture<Boolean> commit() {
		return all(FieldEditor::commit);
	}

	/** Likewise, but does not ask again for what was refused. */
	CompletableFuture<Boolean> commitNew() {
		return all(FieldEditor::commitNew);
	}

	private CompletableFuture<Boolean> all(Function<FieldEditor, CompletableFuture<Boolean>> commit) {
		List<CompletableFuture<Boolean>> answers = fields.stream().map(commit).toList();
		return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
				.thenApply(done -> answers.stream().allMatch(CompletableFuture::join));
	}

	/** Why something that was typed was refused; nothing when nothing was, or not yet. */
	Optional<String> refusal() {
		return fields.stream().flatMap(field -> field.refusal().stream()).findFirst();
	}

	/** Sets the focus to the first field whose words were refused. */
	void focusRefused() {
		fields.stream().filter(field -> field.refusal().isPresent()).findFirst().ifPresent(FieldEditor::focus);
	}

	/** Shows what the text says again. */
	void revert() {
		fields.stream().filter(FieldEditor::isDirty).forEach(FieldEditor::revert);
	}
}
