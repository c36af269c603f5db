package vn.kehoach.dsl.ide.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The workspace of a client: its folders, and files that are opened from elsewhere, which get projects of their own while they are open. */
@Singleton
public class PlanWorkspaceManager extends WorkspaceManager {
	private final Set<URI> strays = new LinkedHashSet<>();

	@Inject
	private FilePaths paths;

	@Override
	protected IWorkspaceConfig createWorkspaceConfig() {
		List<Path> folders = getWorkspaceFolders().stream().filter(folder -> folder != null && folder.getUri() != null)
				.map(WorkspaceFolder::getUri).flatMap(uri -> paths.pathOf(uri).stream()).distinct().toList();
		return new PlanWorkspaceConfig(folders, strays, paths);
	}

	/** Null for a file that is in no folder and gone. */
	@Override
	protected IProjectConfig getProjectConfig(URI uri) {
		URI file = uri.trimFragment();
		IProjectConfig known = super.getProjectConfig(file);
		if (known != null || isGone(file))
			return known;
		strays.add(file);
		refreshWorkspaceConfig(CancelIndicator.NullImpl);
		return super.getProjectConfig(file);
	}

	/** True for a file in one of the folders, and for what is open. */
	boolean has(URI file) {
		return isDocumentOpen(file) || super.getProjectConfig(file) != null;
	}

	/** A file from elsewhere is forgotten, unless its folder has become one of the workspace while it was open. */
	@Override
	public BuildManager.Buildable didClose(URI uri) {
		if (strays.remove(uri)) {
			getOpenDocuments().remove(uri);
			refreshWorkspaceConfig(CancelIndicator.NullImpl);
			if (super.getProjectConfig(uri) == null)
				return BuildManager.Buildable.NO_BUILD;
		}
		return super.didClose(uri);
	}

	/** A file that was deleted a moment ago can still be asked about; the question is refused, which is no mistake of the server. */
	@Override
	public Pair<? super Document, ? super XtextResource> read(URI uri) {
		URI file = uri.trimFragment();
		if (isGone(file))
			throw gone(file);
		return super.read(uri);
	}

	@Override
	protected Document getDocument(XtextResource resource) {
		if (!isDocumentOpen(resource.getURI()) && resource.getParseResult() == null)
			throw gone(resource.getURI());
		return super.getDocument(resource);
	}

	/** True for a file that is neither open nor on the disk. */
	private boolean isGone(URI file) {
		return !isDocumentOpen(file) && file.isFile() && !Files.exists(Path.of(file.toFileString()));
	}

	private static ResponseErrorException gone(URI uri) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, "There is no file " + uri, null));
	}
}
