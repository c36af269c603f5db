package vn.kehoach.ui.tests.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Waits for conditions while the UI goes on. */
public final class UiWait {
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int WAKE_MILLIS = 50;

	private UiWait() {
	}

	/** Waits until the condition holds; fails with the description when it never does. */
	public static void until(String description, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end))
				throw new AssertionError("Waited in vain until " + description);
			display.timerExec(WAKE_MILLIS, () -> {
			});
			if (!display.readAndDispatch())
				display.sleep();
		}
	}

	/** The value, as soon as there is one. */
	public static <T> T untilPresent(String description, Supplier<T> value) {
		until(description, () -> value.get() != null);
		return value.get();
	}

	/** The answer, as soon as it is there. */
	public static <T> T answer(CompletableFuture<T> future) {
		until("there is an answer", future::isDone);
		return future.join();
	}

	/** Lets everything happen that is waiting in the UI thread. */
	public static void settle() {
		Display display = Display.getCurrent();
		boolean worked = true;
		while (worked)
			worked = display.readAndDispatch();
	}
}
