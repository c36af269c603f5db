package vn.kehoach.dsl.ide.tests.protocol;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Waiting for answers; a server that gives none within minutes has failed. */
final class Threads {
	static final ExecutorService DAEMONS = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "editor");
		thread.setDaemon(true);
		return thread;
	});
	private static final long PATIENCE_MINUTES = 3;

	private Threads() {
	}

	/** The answer of a request, sent again as long as changes cancel it. */
	static <T> T answer(Supplier<CompletableFuture<T>> request) {
		while (true) {
			try {
				return answer(request.get());
			} catch (CancellationException again) {
				continue;
			}
		}
	}

	static <T> T answer(CompletableFuture<T> future) {
		try {
			return future.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
		} catch (ExecutionException failed) {
			if (isCancelled(failed.getCause()))
				throw (CancellationException) new CancellationException().initCause(failed);
			throw new AssertionError(failed.getCause().getMessage(), failed);
		} catch (InterruptedException | TimeoutException late) {
			throw new AssertionError("no answer", late);
		}
	}

	private static boolean isCancelled(Throwable cause) {
		return cause instanceof ResponseErrorException error
				&& error.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue();
	}
}
