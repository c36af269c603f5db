package vn.kehoach.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
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

	@Override
	protected IProjectConfig getProjectConfig(URI uri) {
		URI file = uri.trimFragment();
		IProjectConfig known = super.getProjectConfig(file);
		if (known != null)
			return known;
		strays.add(file);
		refreshWorkspaceConfig(CancelIndicator.NullImpl);
		return super.getProjectConfig(file);
	}

	@Override
	public BuildManager.Buildable didClose(URI uri) {
		if (!strays.remove(uri))
			return super.didClose(uri);
		getOpenDocuments().remove(uri);
		refreshWorkspaceConfig(CancelIndicator.NullImpl);
		return BuildManager.Buildable.NO_BUILD;
	}
}
