package vn.kehoach.server;

import vn.kehoach.dsl.ide.server.ServerSession;

/** Makes conversations in which all requests of a desk are answered, as "kehoach lsp" holds them. */
public final class DeskSession {
	private DeskSession() {
	}

	/** A new server, and the connection to it over two streams. */
	public static ServerSession create() {
		return new ServerSession(DeskServer.class);
	}
}
