package vn.kehoach.dsl.ide.workspace;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/**
 * A text in an editor that is no file: a project of its own, which reaches nothing else.
 *
 * @param uri the client's name for it
 * @param workspace the workspace
 */
record LooseText(URI uri, IWorkspaceConfig workspace) implements IProjectConfig, ISourceFolder {
	@Override
	public String getName() {
		return uri.toString();
	}

	@Override
	public URI getPath() {
		return uri;
	}

	@Override
	public List<URI> getAllResources(IFileSystemScanner unused) {
		return List.of();
	}

	@Override
	public Set<? extends ISourceFolder> getSourceFolders() {
		return Set.of(this);
	}

	@Override
	public ISourceFolder findSourceFolderContaining(URI member) {
		return member.trimFragment().equals(uri) ? this : null;
	}

	@Override
	public IWorkspaceConfig getWorkspaceConfig() {
		return workspace;
	}

	@Override
	public boolean isIndexOnly() {
		return true;
	}
}
