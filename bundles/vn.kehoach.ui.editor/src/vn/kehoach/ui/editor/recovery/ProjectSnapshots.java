package vn.kehoach.ui.editor.recovery;

import java.util.Arrays;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Keeps the list of projects on the disk as it is now. The platform does so some minutes later only; after a crash before that, projects
 * would be closed.
 */
final class ProjectSnapshots extends Job implements IResourceChangeListener {
	/** Several changes, as wizards make them, are one. */
	private static final int DELAY_MILLIS = 500;

	private final IWorkspace workspace;

	ProjectSnapshots(IWorkspace workspace) {
		super(RecoveryMessages.text("snapshot"));
		this.workspace = workspace;
		setSystem(true);
	}

	/** Keeps the list from now on. */
	void follow() {
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		schedule();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean otherProjects = Arrays.stream(event.getDelta().getAffectedChildren())
				.anyMatch(project -> project.getKind() != IResourceDelta.CHANGED || (project.getFlags() & IResourceDelta.OPEN) != 0);
		if (otherProjects)
			schedule(DELAY_MILLIS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			return workspace.save(false, monitor);
		} catch (CoreException broken) {
			return new Status(IStatus.WARNING, ProjectSnapshots.class, broken.getMessage(), broken);
		}
	}
}
