package vn.kehoach.ui.tests.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/**
 * How long keys keep the UI thread: types into a file of 5,000 lines in the real editor and prints the time of the slowest piece of work
 * in the UI thread after each key. No part of the build; releng/vn.kehoach.benchmark/run.sh runs it. The budget is 100 ms.
 */
final class TypingBenchmark {
	private static final int LINES = 5000;
	private static final int WARM_UP = 100;
	private static final int KEYS = 400;
	/** A fast typist: ten keys a second. */
	private static final Duration BETWEEN_KEYS = Duration.ofMillis(100);
	private static final String TYPED = "bao dam tien do, chat luong va hieu qua ";

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void typingInFiveThousandLines() throws CoreException {
		PlanEditor editor = project.open(project.write("lon.kehoach", LargePlan.of(LINES)));
		StyledText text = editor.textEditor().viewer().getTextWidget();
		UiWait.until("the file is checked", () -> vn.kehoach.ui.editor.EditorBundle.workspace().diagnostics().all().keySet().stream()
				.anyMatch(uri -> uri.endsWith("lon.kehoach")));
		text.setCaretOffset(text.getText().indexOf("bảo đảm", text.getCharCount() / 2));
		text.setFocus();

		type(text, WARM_UP);
		List<Duration> slowest = type(text, KEYS);

		Collections.sort(slowest);
		System.out.printf("typing in %d lines: median %d ms, 99 %% %d ms, slowest key %d ms (budget 100 ms)%n", text.getLineCount(),
				slowest.get(slowest.size() / 2).toMillis(), slowest.get(slowest.size() * 99 / 100).toMillis(),
				slowest.get(slowest.size() - 1).toMillis());
	}

	private static List<Duration> type(StyledText text, int keys) {
		List<Duration> slowest = new ArrayList<>();
		for (int key = 0; key < keys; key++) {
			long begin = System.nanoTime();
			press(text, TYPED.charAt(key % TYPED.length()));
			long worst = System.nanoTime() - begin;
			slowest.add(Duration.ofNanos(Math.max(worst, workUntilNextKey(begin))));
		}
		return slowest;
	}

	private static void press(StyledText text, char character) {
		Event event = new Event();
		event.character = character;
		event.keyCode = character;
		text.notifyListeners(SWT.KeyDown, event);
	}

	/** The longest piece of work that the UI thread does before the next key, in nanoseconds. */
	private static long workUntilNextKey(long begin) {
		Display display = Display.getCurrent();
		long worst = 0;
		long end = begin + BETWEEN_KEYS.toNanos();
		display.timerExec((int) BETWEEN_KEYS.toMillis(), () -> {
		});
		while (System.nanoTime() < end) {
			long from = System.nanoTime();
			boolean worked = display.readAndDispatch();
			worst = Math.max(worst, System.nanoTime() - from);
			if (!worked)
				display.sleep();
		}
		return worst;
	}
}
