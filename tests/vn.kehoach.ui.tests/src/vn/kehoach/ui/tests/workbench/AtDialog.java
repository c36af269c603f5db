package vn.kehoach.ui.tests.workbench;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;

/** Somebody who deals with a dialog while the code that opened it waits for its end. */
public final class AtDialog<T extends Window> {
	private static final int LOOK_AGAIN_MILLIS = 50;

	private final Class<T> kind;
	private final Consumer<T> user;
	private boolean waiting = true;
	private boolean came;
	private Throwable failure;

	private AtDialog(Class<T> kind, Consumer<T> user) {
		this.kind = kind;
		this.user = user;
	}

	/**
	 * Gives the dialog that an action opens to the user, and waits until the action has ended. What the user finds wrong fails the test; the
	 * dialog is closed then.
	 */
	public static <T extends Window> void deal(Class<T> kind, Runnable action, Consumer<T> user) {
		AtDialog<T> dialog = new AtDialog<>(kind, user);
		dialog.lookLater();
		action.run();
		dialog.waiting = false;
		UiWait.settle();
		if (dialog.failure != null)
			throw new AssertionError(dialog.failure.getMessage(), dialog.failure);
		if (!dialog.came)
			throw new AssertionError("No " + kind.getSimpleName() + " was opened");
	}

	private void lookLater() {
		Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, this::look);
	}

	private void look() {
		if (!waiting)
			return;
		Window open = Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && kind.isInstance(shell.getData()))
				.map(shell -> kind.cast(shell.getData())).findFirst().orElse(null);
		if (open == null) {
			lookLater();
			return;
		}
		came = true;
		try {
			user.accept(kind.cast(open));
		} catch (RuntimeException | AssertionError wrong) {
			failure = wrong;
			open.close();
		}
	}
}
