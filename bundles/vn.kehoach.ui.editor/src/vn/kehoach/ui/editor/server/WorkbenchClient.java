package vn.kehoach.ui.editor.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.edits.WorkspaceEdits;

/** What the server says of its own accord. It arrives on the server's threads. */
final class WorkbenchClient implements LanguageClient {
	private static final ILog LOG = ILog.of(WorkbenchClient.class);

	private final Diagnostics diagnostics;

	WorkbenchClient(Diagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		diagnostics.take(published.getUri(), published.getDiagnostics());
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		logMessage(request);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		LOG.log(new Status(severity(message.getType()), EditorBundle.ID, message.getMessage()));
	}

	private static int severity(MessageType type) {
		return switch (type) {
		case Error -> IStatus.ERROR;
		case Warning -> IStatus.WARNING;
		default -> IStatus.INFO;
		};
	}

	@Override
	public void telemetryEvent(Object event) {
		// nothing is measured at the user's desk
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		return WorkspaceEdits.applyInUi(params.getLabel(), params.getEdit())
				.thenApply(outcome -> new ApplyWorkspaceEditResponse(outcome.applied()));
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return CompletableFuture.completedFuture(null);
	}
}
