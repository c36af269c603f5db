package vn.kehoach.ui.editor.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import vn.kehoach.server.protocol.PlanServer;

/** A question to the server, put again as long as changes of the text cancel it. */
final class Question<T> {
	private final CompletableFuture<T> answer = new CompletableFuture<>();
	private final Function<PlanServer, CompletableFuture<T>> question;
	private final Executor conversation;
	private final Supplier<PlanServer> server;

	Question(Function<PlanServer, CompletableFuture<T>> question, Executor conversation, Supplier<PlanServer> server) {
		this.question = question;
		this.conversation = conversation;
		this.server = server;
	}

	CompletableFuture<T> answer() {
		return answer;
	}

	void put() {
		try {
			conversation.execute(this::ask);
		} catch (RejectedExecutionException ended) {
			answer.cancel(false);
		}
	}

	private void ask() {
		if (answer.isDone())
			return;
		CompletableFuture<T> pending = question.apply(server.get());
		answer.whenComplete((value, failure) -> {
			if (answer.isCancelled())
				pending.cancel(true);
		});
		pending.whenComplete(this::take);
	}

	private void take(T value, Throwable failure) {
		if (failure == null)
			answer.complete(value);
		else if (isRefusal(failure))
			answer.cancel(false);
		else if (!isCancellation(failure))
			answer.completeExceptionally(failure);
		else
			put();
	}

	/** The server refuses to answer about files that are gone: nobody waits for the answer any more. */
	private static boolean isRefusal(Throwable failure) {
		return switch (failure) {
		case CompletionException wrapped when wrapped.getCause() != null -> isRefusal(wrapped.getCause());
		case ResponseErrorException refused -> refused.getResponseError().getCode() == ResponseErrorCode.RequestFailed.getValue();
		default -> false;
		};
	}

	private static boolean isCancellation(Throwable failure) {
		return switch (failure) {
		case CancellationException cancelled -> true;
		case CompletionException wrapped when wrapped.getCause() != null -> isCancellation(wrapped.getCause());
		case ResponseErrorException refused -> isCancelled(refused.getResponseError().getCode());
		default -> false;
		};
	}

	private static boolean isCancelled(int code) {
		return code == ResponseErrorCode.RequestCancelled.getValue() || code == ResponseErrorCode.ContentModified.getValue();
	}
}
