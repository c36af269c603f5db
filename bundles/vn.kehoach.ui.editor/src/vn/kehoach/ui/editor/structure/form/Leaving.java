package vn.kehoach.ui.editor.structure.form;

import java.util.function.Consumer;

import vn.kehoach.ui.editor.structure.StructureMessages;

/** Lets go of the form of an element as soon as all that was typed into it is in the text. What was refused makes it stay. */
final class Leaving {
	private final Runnable go;
	private final Consumer<String> back;
	private final Consumer<String> message;
	private boolean goingBack;
	private boolean stayed;

	/**
	 * @param go goes on to what is selected
	 * @param back selects the element again that is not left
	 * @param message tells the user why
	 */
	Leaving(Runnable go, Consumer<String> back, Consumer<String> message) {
		this.go = go;
		this.back = back;
		this.message = message;
	}

	/** Asks for the edits of what was typed and was not refused yet, and waits for the answers. */
	void leave(ElementForm form) {
		TypedFields typed = form.typed();
		typed.commitNew().thenRun(() -> {
			if (!typed.isDirty())
				go.run();
			else
				typed.refusal().ifPresentOrElse(reason -> stay(form, reason), () -> leave(form));
		});
	}

	private void stay(ElementForm form, String reason) {
		stayed = true;
		goingBack = true;
		back.accept(form.handle());
		goingBack = false;
		message.accept(StructureMessages.text("stays", reason.replaceFirst("[.]$", "")));
		form.typed().focusRefused();
	}

	/** True while the element is being selected again: what a selection does otherwise is not to be done. */
	boolean isGoingBack() {
		return goingBack;
	}

	/** Nothing is missing in the text any more: what had to wait for it can be shown. */
	void typedNoMore() {
		if (!stayed)
			return;
		stayed = false;
		go.run();
	}
}
