package vn.kehoach.ui.served;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/**
 * Asks for an overview, one at a time. An answer about a text that has changed since is dropped: whoever follows the text asks again.
 *
 * @param <T> the answer
 */
final class OverviewQuestion<T> {
	private final PlanWorkspace workspace;
	private final BiConsumer<T, Throwable> take;
	private CompletableFuture<T> pending = CompletableFuture.completedFuture(null);

	/** @param take gets the answer or why there is none, in the UI thread */
	OverviewQuestion(PlanWorkspace workspace, BiConsumer<T, Throwable> take) {
		this.workspace = workspace;
		this.take = take;
	}

	/**
	 * Takes the question before back and asks anew. In the UI thread.
	 *
	 * @param text the text in use; nothing when it is not open
	 */
	void ask(Optional<ServedDocument> text, Function<PlanServer, CompletableFuture<T>> question) {
		cancel();
		int version = text.map(ServedDocument::version).orElse(0);
		CompletableFuture<T> asked = workspace.ask(question);
		pending = asked;
		asked.whenComplete((answer, failure) -> Display.getDefault().asyncExec(() -> {
			boolean current = pending == asked && text.map(ServedDocument::version).orElse(0) == version;
			if (current && !isTakenBack(failure))
				take.accept(answer, failure);
		}));
	}

	private static boolean isTakenBack(Throwable failure) {
		return failure instanceof CancellationException
				|| failure instanceof CompletionException && failure.getCause() instanceof CancellationException;
	}

	/** Takes the question back. */
	void cancel() {
		pending.cancel(false);
		pending = CompletableFuture.completedFuture(null);
	}
}
