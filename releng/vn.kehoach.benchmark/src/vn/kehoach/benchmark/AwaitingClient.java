package vn.kehoach.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that waits for diagnostics. */
final class AwaitingClient implements LanguageClient {
	private final Map<String, CompletableFuture<List<Diagnostic>>> awaited = new ConcurrentHashMap<>();

	/** The diagnostics of a file that come next. */
	CompletableFuture<List<Diagnostic>> next(String uri) {
		CompletableFuture<List<Diagnostic>> next = new CompletableFuture<>();
		awaited.put(uri, next);
		return next;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		CompletableFuture<List<Diagnostic>> waiting = awaited.remove(params.getUri());
		if (waiting != null)
			waiting.complete(params.getDiagnostics());
	}

	@Override
	public void telemetryEvent(Object event) {
		// none is sent
	}

	@Override
	public void showMessage(MessageParams params) {
		throw new IllegalStateException(params.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
		throw new IllegalStateException(params.getMessage());
	}

	@Override
	public void logMessage(MessageParams params) {
		// not measured
	}
}
