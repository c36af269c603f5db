package vn.kehoach.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;

import vn.kehoach.ui.editor.viewer.ServerFailure;

/**
 * Something that takes long while a wizard is open: it runs beside the UI thread, with progress, and can be cancelled.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface WizardTask<T> {
	/** How long somebody who cancels has to wait at most. */
	int PATIENCE_MILLIS = 100;

	/** Does it. */
	T run(IProgressMonitor monitor) throws InvocationTargetException;

	/**
	 * Does it in a wizard; the page in sight tells when it was cancelled or failed.
	 *
	 * @param cancellable false when it is too late to take it back
	 * @return nothing when it was cancelled or failed
	 */
	default Optional<T> in(IWizardContainer container, boolean cancellable) {
		var result = new java.util.concurrent.atomic.AtomicReference<T>();
		try {
			container.run(true, cancellable, monitor -> result.set(run(monitor)));
		} catch (InterruptedException | OperationCanceledException cancelled) {
			tell(container, WizardMessages.text("stopped"));
		} catch (InvocationTargetException failed) {
			if (failed.getCause() instanceof OperationCanceledException)
				tell(container, WizardMessages.text("stopped"));
			else
				tell(container, ServerFailure.refusal(failed.getCause()).orElse(WizardMessages.text("failed")));
		}
		return Optional.ofNullable(result.get());
	}

	private static void tell(IWizardContainer container, String words) {
		if (container.getCurrentPage() instanceof WizardPage page)
			page.setErrorMessage(words);
	}

	/**
	 * Waits for an answer, until somebody cancels.
	 *
	 * @throws OperationCanceledException when somebody did
	 */
	static <T> T wait(CompletableFuture<T> answer, IProgressMonitor monitor) throws InvocationTargetException {
		while (true) {
			try {
				return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException notYet) {
				if (monitor.isCanceled())
					stop(answer);
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				stop(answer);
			} catch (ExecutionException failed) {
				throw new InvocationTargetException(failed);
			}
		}
	}

	private static void stop(CompletableFuture<?> answer) {
		answer.cancel(true);
		throw new OperationCanceledException();
	}
}
