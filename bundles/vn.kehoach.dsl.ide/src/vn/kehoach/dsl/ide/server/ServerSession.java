package vn.kehoach.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;

import org.apache.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import vn.kehoach.dsl.ide.KehoachIdeSetup;

/** One conversation with a client: a new server, and the JSON-RPC connection over two streams. Works in OSGi and without it. */
public final class ServerSession {
	private static final Logger LOG = Logger.getLogger(ServerSession.class);
	/** The library's own log, which tells with a stack trace that a client has closed its stream. */
	private static final java.util.logging.Logger PROTOCOL_LOG = java.util.logging.Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

	private final ExitSignal exit = new ExitSignal();
	private final ExecutorService threads = DaemonThreads.many("protocol");
	private final PlanLanguageServer server;

	/** Sets the language and a server up that speaks the protocol alone. */
	public ServerSession() {
		this(PlanLanguageServer.class);
	}

	/** Sets the language and a server of the given class up; Guice makes it, once. */
	public ServerSession(Class<? extends PlanLanguageServer> type) {
		PROTOCOL_LOG.setLevel(Level.SEVERE);
		Injector language = new KehoachIdeSetup().createInjectorAndDoEMFRegistration();
		server = Guice.createInjector(Modules2.mixin(new ServerModule(), new PlanServerModule(type, language, exit)))
				.getInstance(type);
		server.onEndOfClient(exit::clientGone);
	}

	/** The server, for callers in the same process. */
	public PlanLanguageServer server() {
		return server;
	}

	/**
	 * Speaks the Language Server Protocol until the client says "exit", closes its stream or ends. Nothing but messages of the
	 * protocol is written.
	 *
	 * @param fromClient what the client writes
	 * @param toClient what the client reads
	 */
	public ServerEnd run(InputStream fromClient, OutputStream toClient) {
		Launcher<LanguageClient> connection = new LSPLauncher.Builder<LanguageClient>().setLocalService(server)
				.setRemoteInterface(LanguageClient.class).setInput(fromClient).setOutput(toClient).setExecutorService(threads).create();
		server.connect(connection.getRemoteProxy());
		Future<Void> listening = connection.startListening();
		threads.execute(() -> waitForEndOf(listening));
		ServerEnd end = exit.await();
		end();
		return end;
	}

	/** Ends the server's threads; requests that are still waiting are not answered. */
	public void end() {
		server.getRequestManager().shutdown();
		threads.shutdownNow();
	}

	private void waitForEndOf(Future<Void> listening) {
		try {
			listening.get();
		} catch (InterruptedException | ExecutionException | CancellationException broken) {
			LOG.debug("The connection broke off.", broken);
		} finally {
			exit.clientGone();
		}
	}
}
