package vn.kehoach.dsl.ide.server;

/** How a session with a client ended. */
public enum ServerEnd {
	/** "shutdown", then "exit" or the end of the connection. */
	ORDERLY,
	/** "exit" without "shutdown" before it; the protocol asks for an exit status other than 0. */
	WITHOUT_SHUTDOWN,
	/** The connection was closed, or the client's process ended, without a word. */
	CLIENT_GONE
}
