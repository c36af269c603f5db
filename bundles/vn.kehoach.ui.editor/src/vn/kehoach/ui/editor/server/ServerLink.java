package vn.kehoach.ui.editor.server;

import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.server.protocol.PlanServer;

/** How the workbench reaches the language server: in this process today, in one of its own if it must be. */
public interface ServerLink extends AutoCloseable {
	/**
	 * Starts the server. Not called in the UI thread: setting the language up takes a while.
	 *
	 * @param client is told what the server has to say
	 */
	PlanServer start(LanguageClient client);

	/** Ends the server. */
	@Override
	void close();
}
