package vn.kehoach.ui.editor.structure;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Waits for edits that belong into what is being saved, while the events of the UI go on: who saves a file on closing it closes it as soon
 * as saving returns, and what came later would be lost.
 */
final class PatientSave {
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Control page;

	/** @param page when it is closed meanwhile, nobody waits any more */
	PatientSave(Control page) {
		this.page = page;
	}

	/** Returns when the edits are made, or when that takes too long. */
	void await(CompletableFuture<Void> edits) {
		if (edits.isDone())
			return;
		Display display = page.getDisplay();
		Instant end = Instant.now().plus(PATIENCE);
		display.timerExec((int) PATIENCE.toMillis(), () -> {
			// wakes the loop
		});
		while (!edits.isDone() && !page.isDisposed() && Instant.now().isBefore(end))
			if (!display.readAndDispatch())
				display.sleep();
	}
}
