package vn.kehoach.dsl.ide.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Builds what has changed. Files wait for the next build when theirs was cancelled; by then they can be gone with their folder or, texts
 * from elsewhere, be closed, which must not fail that build, and with it all that follow.
 */
public class PlanBuildManager extends BuildManager {
	private final Set<Set<URI>> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
	private PlanWorkspaceManager workspace;

	@Override
	public void setWorkspaceManager(WorkspaceManager workspaceManager) {
		super.setWorkspaceManager(workspaceManager);
		workspace = (PlanWorkspaceManager) workspaceManager;
	}

	@Override
	protected void queue(Set<URI> files, Collection<URI> toRemove, Collection<URI> toAdd) {
		super.queue(files, toRemove, toAdd);
		waiting.add(files);
	}

	@Override
	protected List<IResourceDescription.Delta> internalBuild(CancelIndicator cancelIndicator) {
		waiting.forEach(files -> files.removeIf(file -> !workspace.has(file)));
		return super.internalBuild(cancelIndicator);
	}
}
