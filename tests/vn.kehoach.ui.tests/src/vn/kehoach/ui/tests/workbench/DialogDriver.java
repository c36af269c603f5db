package vn.kehoach.ui.tests.workbench;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Answers a dialog as soon as it opens, while the code that opened it waits. */
public final class DialogDriver {
	private static final int LOOK_AGAIN_MILLIS = 100;

	private final String title;
	private final String button;
	private String words;

	private DialogDriver(String title, String button) {
		this.title = title;
		this.button = button;
	}

	/** Presses the button with these words in the next dialog with this title. */
	public static DialogDriver answering(String title, String button) {
		DialogDriver driver = new DialogDriver(title, button);
		Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, driver::look);
		return driver;
	}

	/** Whether the dialog came and was answered. */
	public boolean isAnswered() {
		return words != null;
	}

	/** What the dialog said. */
	public String words() {
		return words;
	}

	private void look() {
		Optional<Shell> dialog = Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.getText().equals(title) && shell.isVisible())
				.findAny();
		if (dialog.isEmpty()) {
			Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, this::look);
			return;
		}
		words = String.join("\n", controls(dialog.get()).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList());
		Button pressed = controls(dialog.get()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(candidate -> candidate.getText().replace("&", "").equals(button)).findAny()
				.orElseThrow(() -> new AssertionError("No button " + button));
		pressed.notifyListeners(SWT.Selection, new Event());
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), controls(inner)) : Stream.of(child));
	}
}
