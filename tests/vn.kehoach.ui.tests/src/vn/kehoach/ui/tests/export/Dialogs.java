package vn.kehoach.ui.tests.export;

import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs as soon as they are open. */
final class Dialogs {
	private static final int LOOK_AGAIN_MILLIS = 50;

	private Dialogs() {
	}

	/** Gives the next dialog of the class to the user, once; returns at once. */
	static <T extends Window> void answer(Class<T> dialog, Consumer<T> user) {
		Display display = Display.getCurrent();
		display.timerExec(LOOK_AGAIN_MILLIS, new Runnable() {
			@Override
			public void run() {
				for (Shell shell : display.getShells())
					if (shell.isVisible() && dialog.isInstance(shell.getData())) {
						user.accept(dialog.cast(shell.getData()));
						return;
					}
				display.timerExec(LOOK_AGAIN_MILLIS, this);
			}
		});
	}

	/** Presses the button with the words. */
	static void press(Window dialog, String words) {
		Button button = find(dialog.getShell(), words);
		if (button == null)
			throw new AssertionError("There is no button " + words);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Button find(Composite within, String words) {
		for (Control child : within.getChildren()) {
			if (child instanceof Button button && button.getText().equals(words))
				return button;
			Button found = child instanceof Composite inner ? find(inner, words) : null;
			if (found != null)
				return found;
		}
		return null;
	}
}
