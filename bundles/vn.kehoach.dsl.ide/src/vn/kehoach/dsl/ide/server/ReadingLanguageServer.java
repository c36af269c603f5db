package vn.kehoach.dsl.ide.server;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;

/** A server whose answers come from services of the language, each read after the changes before it. */
public abstract class ReadingLanguageServer extends LanguageServerImpl {
	private static final URI ANY_FILE = URI.createURI("any.kehoach");

	/**
	 * Asks a service of the language about a file, in a read request: after all changes that came before, before those that come
	 * after, and cancelled by them. The answer is null for a file of another language.
	 */
	protected <S, T> CompletableFuture<T> read(TextDocumentIdentifier document, Class<S> type, FileQuestion<S, T> question) {
		URI uri = getURI(document);
		S service = getService(uri, type);
		if (service == null)
			return CompletableFuture.completedFuture(null);
		return getRequestManager().runRead(cancel -> getWorkspaceManager().doRead(uri,
				(text, resource) -> question.ask(service,
						new ServedFile(text, getWorkspaceManager().isDocumentOpen(uri), resource, getLanguageServerAccess(), cancel))));
	}

	/**
	 * Asks a service of the language about all that is loaded, in a read request as {@link #read} does.
	 *
	 * @param type the service
	 * @param question what to ask it; the second argument holds the projects
	 */
	protected <S, T> CompletableFuture<T> readProjects(Class<S> type, ProjectQuestion<S, T> question) {
		S service = getService(ANY_FILE, type);
		return getRequestManager().runRead(cancel -> question.ask(service, projects(cancel)));
	}

	private ServedProjects projects(CancelIndicator cancel) {
		List<ResourceSet> loaded = getWorkspaceManager().getProjectManagers().stream()
				.map(project -> (ResourceSet) project.getResourceSet())
				.filter(Objects::nonNull).toList();
		return new ServedProjects(loaded, getLanguageServerAccess(), cancel);
	}

	/** A question about one file. */
	@FunctionalInterface
	protected interface FileQuestion<S, T> {
		/** Asks it. */
		T ask(S service, ServedFile file);
	}

	/** A question about all projects. */
	@FunctionalInterface
	protected interface ProjectQuestion<S, T> {
		/** Asks it. */
		T ask(S service, ServedProjects projects);
	}
}
