package vn.kehoach.ui.editor.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

import vn.kehoach.ui.editor.document.DocumentUris;

/** Tells the server of projects that come and go, and of files that change on the disk. */
final class WatchedResources implements IResourceChangeListener {
	private static final String EXTENSION = "kehoach";

	private final PlanWorkspace workspace;

	WatchedResources(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() == IResourceChangeEvent.POST_CHANGE)
			tell(event.getDelta());
		else if (event.getResource() instanceof IProject project)
			workspace.folders().remove(project);
	}

	private void tell(IResourceDelta delta) {
		List<IProject> added = new ArrayList<>();
		List<FileEvent> changes = new ArrayList<>();
		try {
			delta.accept(part -> {
				if (part.getResource() instanceof IProject project)
					take(project, part, added);
				if (part.getResource().getType() == IResource.FILE && EXTENSION.equals(part.getResource().getFileExtension()))
					change(part).ifPresent(changes::add);
				return true;
			});
		} catch (CoreException broken) {
			ILog.of(WatchedResources.class).log(broken.getStatus());
		}
		workspace.folders().add(added);
		if (!changes.isEmpty())
			workspace.tell(server -> server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes)));
	}

	/** A project that is renamed goes without having said so before. */
	private void take(IProject project, IResourceDelta part, List<IProject> added) {
		if (part.getKind() == IResourceDelta.REMOVED)
			workspace.folders().remove(project);
		else if (isOpened(part))
			added.add(project);
	}

	private static boolean isOpened(IResourceDelta part) {
		boolean appeared = part.getKind() == IResourceDelta.ADDED
				|| (part.getFlags() & (IResourceDelta.OPEN | IResourceDelta.REPLACED)) != 0;
		return appeared && ((IProject) part.getResource()).isOpen();
	}

	private static java.util.Optional<FileEvent> change(IResourceDelta part) {
		boolean onlyMarkers = part.getKind() == IResourceDelta.CHANGED
				&& (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) == 0;
		if (onlyMarkers)
			return java.util.Optional.empty();
		return DocumentUris.of(part.getResource()).map(uri -> new FileEvent(uri, kind(part)));
	}

	private static FileChangeType kind(IResourceDelta part) {
		return switch (part.getKind()) {
		case IResourceDelta.ADDED -> FileChangeType.Created;
		case IResourceDelta.REMOVED -> FileChangeType.Deleted;
		default -> FileChangeType.Changed;
		};
	}
}
