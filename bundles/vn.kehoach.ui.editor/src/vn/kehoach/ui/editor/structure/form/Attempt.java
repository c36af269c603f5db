package vn.kehoach.ui.editor.structure.form;

import java.util.concurrent.CompletableFuture;

import vn.kehoach.ui.editor.structure.Edited;

/** Words of a field that were handed over once, and what is known of their way into the text. */
final class Attempt {
	private final String words;
	private final CompletableFuture<Boolean> accepted = new CompletableFuture<>();
	private Edited answer;

	Attempt(String words) {
		this.words = words;
	}

	String words() {
		return words;
	}

	boolean isUnderWay() {
		return answer == null;
	}

	boolean isRefused() {
		return answer != null && !answer.done();
	}

	/** Why they were refused; null when they were not, or not yet. */
	String refusal() {
		return answer == null ? null : answer.refusal();
	}

	/** Completes with true when they are in the text. */
	CompletableFuture<Boolean> accepted() {
		return accepted;
	}

	/** To be told before others are that wait for it. */
	void answer(Edited edited) {
		answer = edited;
	}

	/** Lets go those who wait. */
	void end() {
		accepted.complete(answer.done());
	}
}
