package vn.kehoach.dsl.ide.tests.protocol;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server tells its client without being asked. */
public final class ReceivedMessages implements LanguageClient {
	private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	private final List<String> registered = new CopyOnWriteArrayList<>();
	private final List<String> messages = new CopyOnWriteArrayList<>();

	/** The latest diagnostics of a file; empty when none were published. */
	public List<Diagnostic> diagnostics(String uri) {
		return diagnostics.getOrDefault(uri, List.of());
	}

	/** True when diagnostics of the file were published, if only to say that there are none. */
	public boolean hasDiagnostics(String uri) {
		return diagnostics.containsKey(uri);
	}

	/** The methods that the server registered for while it ran. */
	public List<String> registered() {
		return registered;
	}

	/** The messages that would have been shown to the user. */
	public List<String> shown() {
		return messages;
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		params.getRegistrations().forEach(registration -> registered.add(registration.getMethod()));
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		diagnostics.put(params.getUri(), params.getDiagnostics());
	}

	@Override
	public void showMessage(MessageParams params) {
		messages.add(params.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
		messages.add(params.getMessage());
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams params) {
		// a log is not shown
	}

	@Override
	public void telemetryEvent(Object event) {
		// none is sent
	}
}
