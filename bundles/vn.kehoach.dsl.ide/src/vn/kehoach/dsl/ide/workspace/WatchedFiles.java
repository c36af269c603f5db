package vn.kehoach.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;

import com.google.inject.Inject;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.workspace.PlanFiles;

/** Files that change outside the editor: those of the language, and the severities that a project asks for. */
public final class WatchedFiles {
	private static final String METHOD = "workspace/didChangeWatchedFiles";

	private final UriExtensions uris;

	@Inject
	WatchedFiles(UriExtensions uris) {
		this.uris = uris;
	}

	/** Asks a client that can be asked to watch the files. */
	public static void askFor(LanguageClient client, ClientCapabilities abilities) {
		boolean able = abilities != null && abilities.getWorkspace() != null && abilities.getWorkspace().getDidChangeWatchedFiles() != null
				&& Boolean.TRUE.equals(abilities.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
		if (!able)
			return;
		List<FileSystemWatcher> watchers = List.of(new FileSystemWatcher(Either.forLeft("**/*." + PlanFiles.EXTENSION)),
				new FileSystemWatcher(Either.forLeft("**/" + SeverityProfile.FILE_NAME)));
		client.registerCapability(new RegistrationParams(
				List.of(new Registration("kehoach-files", METHOD, new DidChangeWatchedFilesRegistrationOptions(watchers)))));
	}

	/** What is to be built after events; a file that is open is what the editor shows, whatever happens on disk. */
	public Buildable build(List<FileEvent> events, WorkspaceManager workspace) {
		List<URI> changed = new ArrayList<>();
		List<URI> deleted = new ArrayList<>();
		for (FileEvent event : events) {
			URI uri = uris.toUri(event.getUri());
			if (SeverityProfile.FILE_NAME.equals(uri.lastSegment()))
				workspace.getProjectManagers().forEach(project -> addAny(project, changed));
			else if (PlanFiles.EXTENSION.equals(uri.fileExtension()) && !workspace.isDocumentOpen(uri))
				(event.getType() == FileChangeType.Deleted ? deleted : changed).add(uri);
		}
		return workspace.didChangeFiles(changed, deleted);
	}

	/** One file of a project is enough: with it all are validated. */
	private static void addAny(ProjectManager project, List<URI> changed) {
		Iterator<IResourceDescription> files = project.getIndexState().getResourceDescriptions().getAllResourceDescriptions().iterator();
		if (files.hasNext())
			changed.add(files.next().getURI());
	}
}
