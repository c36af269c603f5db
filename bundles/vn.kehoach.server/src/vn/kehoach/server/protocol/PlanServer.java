package vn.kehoach.server.protocol;

import org.eclipse.lsp4j.services.LanguageServer;

/** What a client of this server can ask: the Language Server Protocol, and the requests of a desk. */
public interface PlanServer extends LanguageServer, PlanRequests {
}
