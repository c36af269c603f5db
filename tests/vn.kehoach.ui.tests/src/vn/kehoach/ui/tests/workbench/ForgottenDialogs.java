package vn.kehoach.ui.tests.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Closes a dialog that nobody answers, so that the test fails with its words instead of waiting for ever. */
final class ForgottenDialogs {
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MILLIS = 500;
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final Runnable look = this::look;
	private final List<String> closed = new ArrayList<>();
	private Shell seen;
	private Instant since = Instant.MAX;

	/** Looks from now on. */
	void watch() {
		Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, look);
	}

	/** Looks no more. */
	List<String> end() {
		Display.getCurrent().timerExec(-1, look);
		return closed;
	}

	private void look() {
		Shell open = Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0)
				.findFirst().orElse(null);
		if (!Objects.equals(open, seen)) {
			seen = open;
			since = Instant.now();
		} else if (open != null && since.plus(PATIENCE).isBefore(Instant.now())) {
			closed.add(open.getText() + ": " + String.join(" | ", words(open).toList()));
			open.close();
		}
		watch();
	}

	private static Stream<String> words(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(ForgottenDialogs::wordsOf);
	}

	private static Stream<String> wordsOf(Control control) {
		return switch (control) {
		case Label label -> Stream.of(label.getText());
		case Button button -> Stream.of("[" + button.getText() + "]");
		case Composite inner -> words(inner);
		default -> Stream.empty();
		};
	}
}
