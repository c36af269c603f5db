package vn.kehoach.dsl.ide.tests.protocol;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;

/** What a present-day editor tells of itself. */
final class Abilities {
	private Abilities() {
	}

	static InitializeParams params(List<Path> folders) {
		InitializeParams params = new InitializeParams();
		params.setLocale("vi");
		params.setCapabilities(new ClientCapabilities(workspace(), textDocument(), null));
		params.setWorkspaceFolders(folders.stream()
				.map(folder -> new WorkspaceFolder(folder.toUri().toString(), String.valueOf(folder.getFileName()))).toList());
		return params;
	}

	private static WorkspaceClientCapabilities workspace() {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		return workspace;
	}

	private static TextDocumentClientCapabilities textDocument() {
		TextDocumentClientCapabilities textDocument = new TextDocumentClientCapabilities();
		textDocument.setRename(new RenameCapabilities(true, false));
		textDocument.setFoldingRange(new FoldingRangeCapabilities());
		textDocument.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		textDocument.setDocumentSymbol(symbols);
		return textDocument;
	}
}
