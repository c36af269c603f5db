package vn.kehoach.ui.editor.structure.form;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import vn.kehoach.ui.editor.structure.Edited;

/**
 * What is typed into a field: it is committed when the field loses the focus, by Enter, and when nothing was typed for a while; never
 * by every key. Escape takes it back. What is refused stays in the field, and is not tried again until the user does something.
 */
final class TypedText {
	private static final int IDLE_MILLIS = 20_000;

	private final Control control;
	private final FieldWords field;
	private final Function<String, CompletableFuture<Edited>> commit;
	private final FieldRequests requests;
	private final RefusalMark mark;
	private final boolean enterCommits;
	private final Runnable idle = this::commitNew;
	private String committed = "";
	private Attempt attempt;
	private boolean dirty;

	/**
	 * @param control a text field
	 * @param enterCommits false where Enter begins a line, and Ctrl+Enter commits
	 * @param commit takes what was typed; completes in the UI thread
	 * @param requests is told when what was typed begins and stops to differ from the text
	 */
	TypedText(Control control, boolean enterCommits, Function<String, CompletableFuture<Edited>> commit, FieldRequests requests) {
		this.control = control;
		this.enterCommits = enterCommits;
		this.commit = commit;
		this.requests = requests;
		field = new FieldWords(control, this::modified);
		mark = new RefusalMark(control);
		control.addListener(SWT.FocusOut, event -> commit());
		control.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (enterCommits || (event.stateMask & SWT.MOD1) != 0)) {
			commit();
			event.doit = false;
		} else if (event.keyCode == SWT.ESC && dirty && event.doit) {
			revert();
			event.doit = false;
		}
	}

	private void modified() {
		setDirty(!field.words().equals(committed));
		control.getDisplay().timerExec(IDLE_MILLIS, idle);
	}

	private void setDirty(boolean now) {
		if (!now)
			forgetRefusal();
		if (dirty == now)
			return;
		dirty = now;
		requests.typed();
	}

	private void forgetRefusal() {
		if (attempt != null && attempt.isRefused())
			attempt = null;
		if (!mark.isShown())
			return;
		mark.hide();
		requests.refuse(null);
	}

	boolean isDirty() {
		return dirty && !control.isDisposed();
	}

	/** Why what stands in the field was refused; nothing when it was not, or not yet. */
	Optional<String> refusal() {
		boolean refused = isDirty() && attempt != null && attempt.isRefused() && attempt.words().equals(field.words());
		return refused ? Optional.of(Objects.requireNonNullElse(attempt.refusal(), "")) : Optional.empty();
	}

	/** Shows what the text says, unless something else is being typed. */
	void show(String words) {
		boolean same = committed.equals(words);
		committed = words;
		if (!dirty && !(same && field.words().equals(words)))
			field.put(words);
		else
			setDirty(!field.words().equals(words));
	}

	/** Sets the focus to the field. */
	void focus() {
		control.setFocus();
	}

	/**
	 * Hands over what was typed, if it is not in the text yet.
	 *
	 * @return completes in the UI thread, with false when it was refused
	 */
	CompletableFuture<Boolean> commit() {
		if (!isDirty())
			return CompletableFuture.completedFuture(true);
		String words = field.words();
		if (attempt != null && attempt.isUnderWay() && attempt.words().equals(words))
			return attempt.accepted();
		Attempt made = new Attempt(words);
		attempt = made;
		commit.apply(words).thenAccept(edited -> answered(made, edited));
		return made.accepted();
	}

	/** Likewise, but does not try again what was refused. */
	CompletableFuture<Boolean> commitNew() {
		return refusal().isPresent() ? CompletableFuture.completedFuture(false) : commit();
	}

	private void answered(Attempt made, Edited edited) {
		made.answer(edited);
		if (made == attempt && !control.isDisposed())
			learn(edited);
		made.end();
	}

	private void learn(Edited edited) {
		if (edited.done()) {
			committed = attempt.words();
			attempt = null;
			setDirty(!field.words().equals(committed));
		} else if (dirty)
			mark.show(Objects.requireNonNullElse(edited.refusal(), ""));
	}

	/** Types words in the place of those in the field, and hands them over. */
	void enter(String words) {
		field.type(words);
		commit();
	}

	/** Shows what the text says again. */
	void revert() {
		attempt = null;
		field.put(committed);
		setDirty(false);
	}
}
