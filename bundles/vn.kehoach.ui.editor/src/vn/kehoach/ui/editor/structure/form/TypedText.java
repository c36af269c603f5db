package vn.kehoach.ui.editor.structure.form;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * What is typed into a field: it is committed when the field loses the focus, by Enter, and when nothing was typed for a while; never
 * by every key. Escape takes it back.
 */
final class TypedText {
	private static final int IDLE_MILLIS = 20_000;

	private final Control control;
	private final Consumer<String> commit;
	private final Runnable typed;
	private final boolean enterCommits;
	private final Runnable idle = this::commit;
	private String committed = "";
	private boolean showing;
	private boolean dirty;

	/**
	 * @param control a text field
	 * @param enterCommits false where Enter begins a line, and Ctrl+Enter commits
	 * @param commit takes what was typed
	 * @param typed is told when it begins and stops to differ from the text
	 */
	TypedText(Control control, boolean enterCommits, Consumer<String> commit, Runnable typed) {
		this.control = control;
		this.enterCommits = enterCommits;
		this.commit = commit;
		this.typed = typed;
		control.addListener(SWT.Modify, event -> modified());
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
		if (showing)
			return;
		setDirty(!Objects.equals(words(), committed));
		control.getDisplay().timerExec(IDLE_MILLIS, idle);
	}

	private void setDirty(boolean now) {
		if (dirty == now)
			return;
		dirty = now;
		typed.run();
	}

	boolean isDirty() {
		return dirty;
	}

	/** What stands in the field. */
	String words() {
		return control instanceof Text text ? text.getText() : ((StyledText) control).getText();
	}

	/** Shows what the text says, unless something else is being typed. */
	void show(String words) {
		boolean same = committed.equals(words);
		committed = words;
		if (!dirty && !(same && words().equals(words)))
			put(words);
		else
			setDirty(!words().equals(words));
	}

	private void put(String words) {
		showing = true;
		if (control instanceof Text text)
			text.setText(words);
		else {
			StyledText styled = (StyledText) control;
			int caret = styled.getCaretOffset();
			styled.setText(words);
			styled.setCaretOffset(Math.min(caret, words.length()));
		}
		showing = false;
	}

	/** Sets the focus to the field. */
	void focus() {
		control.setFocus();
	}

	/** Hands over what was typed, if it is not in the text yet. */
	void commit() {
		if (control.isDisposed() || !dirty)
			return;
		String words = words();
		committed = words;
		setDirty(false);
		commit.accept(words);
	}

	/** Shows what the text says again. */
	void revert() {
		put(committed);
		setDirty(false);
	}
}
