package vn.kehoach.ui.editor.server;

import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.server.InProcessServer;
import vn.kehoach.server.protocol.PlanServer;

/** The server in this process, without streams between. */
public final class InProcessLink implements ServerLink {
	private InProcessServer server;
	private ServerLog log;

	@Override
	public synchronized PlanServer start(LanguageClient client) {
		log = ServerLog.open();
		server = InProcessServer.start(client);
		return server.server();
	}

	@Override
	public synchronized void close() {
		if (server == null)
			return;
		server.close();
		log.close();
		server = null;
	}
}
