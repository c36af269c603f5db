package vn.kehoach.ui.editor.viewer;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/** Tells failures of questions apart: taken back, refused with a reason for the user, or a bug. */
public final class ServerFailure {
	private ServerFailure() {
	}

	/** Why the server refuses, in the user's language; nothing when the question was taken back or something is broken, which is logged. */
	public static Optional<String> refusal(Throwable failure) {
		Throwable cause = cause(failure);
		if (cause instanceof ResponseErrorException refused)
			return Optional.of(refused.getResponseError().getMessage());
		if (!(cause instanceof CancellationException))
			ILog.of(ServerFailure.class).error(cause.getMessage(), cause);
		return Optional.empty();
	}

	private static Throwable cause(Throwable failure) {
		boolean wrapped = (failure instanceof CompletionException || failure instanceof ExecutionException) && failure.getCause() != null;
		return wrapped ? cause(failure.getCause()) : failure;
	}
}
