package vn.kehoach.dsl.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Tells when a server has to end: the client said "exit", or went away. The process is left to whoever started the server. */
final class ExitSignal implements ILanguageServerShutdownAndExitHandler {
	private final CompletableFuture<ServerEnd> end = new CompletableFuture<>();
	private volatile boolean shutDown;

	@Override
	public void shutdown() {
		shutDown = true;
	}

	@Override
	public void exit() {
		end.complete(shutDown ? ServerEnd.ORDERLY : ServerEnd.WITHOUT_SHUTDOWN);
	}

	/** The connection to the client is closed, or its process has ended. */
	void clientGone() {
		end.complete(shutDown ? ServerEnd.ORDERLY : ServerEnd.CLIENT_GONE);
	}

	/** Waits for the end. */
	ServerEnd await() {
		return end.join();
	}
}
