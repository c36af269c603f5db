package vn.kehoach.server.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.ReceivedMessages;
import vn.kehoach.server.InProcessServer;
import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureParams;

class InProcessServerTest {
	private static final long PATIENCE_SECONDS = 120;
	@TempDir
	Path folder;

	@Test
	void aClientInTheSameProcessIsAnsweredAndTold() throws Exception {
		ReceivedMessages client = new ReceivedMessages();
		try (InProcessServer server = InProcessServer.start(client)) {
			InitializeParams params = new InitializeParams();
			params.setCapabilities(new ClientCapabilities());
			params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "a")));
			server.server().initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			server.server().initialized(new InitializedParams());
			String uri = folder.resolve("a.kehoach").toUri().toString();
			server.server().getTextDocumentService()
					.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "kehoach", 7, "cơ quan A \"Sở A\"\n")));
			Structure structure = server.server().structure(new StructureParams(uri)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			assertEquals("Sở A", structure.nodes().get(0).label());
			assertEquals(7, structure.version());
			assertTrue(client.hasDiagnostics(uri));
		}
	}
}
