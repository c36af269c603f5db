package vn.kehoach.server;

import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.dsl.ide.server.ServerSession;
import vn.kehoach.server.protocol.PlanServer;

/**
 * A server in the process of its client: calls instead of JSON. Its threads are daemons. What the server tells of its own accord comes
 * on one of them; answers complete on them too. The client has to say "initialize" and "initialized" as over streams.
 */
public final class InProcessServer implements AutoCloseable {
	private final ServerSession session;

	private InProcessServer(ServerSession session) {
		this.session = session;
	}

	/**
	 * Starts a server.
	 *
	 * @param client takes diagnostics and messages
	 */
	public static InProcessServer start(LanguageClient client) {
		ServerSession session = DeskSession.create();
		session.server().connect(client);
		return new InProcessServer(session);
	}

	/** What the client asks. */
	public PlanServer server() {
		return (DeskServer) session.server();
	}

	/** Ends the server's threads; requests that are still waiting are not answered. */
	@Override
	public void close() {
		session.end();
	}
}
