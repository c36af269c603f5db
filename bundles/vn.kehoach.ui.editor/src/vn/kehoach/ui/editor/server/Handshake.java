package vn.kehoach.ui.editor.server;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.protocol.PlanServer;

/** The beginning of the conversation: which projects there are, and what the workbench can show. */
final class Handshake {
	private final ServerLink link;
	private final LanguageClient client;

	Handshake(ServerLink link, LanguageClient client) {
		this.link = link;
		this.client = client;
	}

	/** Starts the server and waits until it has read the projects. */
	PlanServer start(List<WorkspaceFolder> projects) {
		PlanServer server = link.start(client);
		server.initialize(params(projects)).join();
		server.initialized(new InitializedParams());
		return server;
	}

	private static InitializeParams params(List<WorkspaceFolder> projects) {
		InitializeParams params = new InitializeParams();
		params.setLocale(UserLanguage.current() == UserLanguage.ENGLISH ? "en" : "vi");
		params.setWorkspaceFolders(projects);
		params.setCapabilities(new ClientCapabilities(workspace(), text(), null));
		return params;
	}

	private static WorkspaceClientCapabilities workspace() {
		WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
		edits.setDocumentChanges(true);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setApplyEdit(true);
		workspace.setWorkspaceEdit(edits);
		workspace.setWorkspaceFolders(true);
		return workspace;
	}

	private static TextDocumentClientCapabilities text() {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		text.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
		text.setDocumentSymbol(symbols());
		text.setCodeAction(new CodeActionCapabilities(
				new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of("quickfix", "refactor", "source"))),
				false));
		return text;
	}

	private static DocumentSymbolCapabilities symbols() {
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		return symbols;
	}
}
