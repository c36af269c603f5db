package vn.kehoach.ui.tests.workbench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which anything was logged as an error. */
public final class LoggedErrors implements BeforeEachCallback, AfterEachCallback, ILogListener {
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.matches(IStatus.ERROR))
			errors.add(status);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(this);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		UiWait.settle();
		Platform.removeLogListener(this);
		if (!errors.isEmpty()) {
			AssertionError failure = new AssertionError("Logged as an error: " + errors);
			errors.stream().map(IStatus::getException).filter(java.util.Objects::nonNull).forEach(failure::addSuppressed);
			throw failure;
		}
		Assertions.assertTrue(errors.isEmpty());
	}
}
