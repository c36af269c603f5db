package vn.kehoach.ui.editor.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

import vn.kehoach.ui.editor.document.DocumentUris;

/**
 * The projects that the server knows of. News of resources can come late, after a file of a new project was opened; the server hears of
 * a project before it hears of its files, and once.
 */
public final class ServedFolders {
	private final PlanWorkspace workspace;
	private final Map<IProject, WorkspaceFolder> told = new HashMap<>();

	ServedFolders(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	/** The projects at the beginning of the conversation. */
	synchronized List<WorkspaceFolder> begin(IWorkspaceRoot root) {
		told.clear();
		return news(Stream.of(root.getProjects()).filter(IProject::isAccessible).toList());
	}

	/** Tells of those projects that the server does not know of. */
	public synchronized void add(Collection<IProject> projects) {
		List<WorkspaceFolder> added = news(projects);
		if (!added.isEmpty())
			tell(added, List.of());
	}

	/** Tells that a project is closed, renamed or deleted. */
	synchronized void remove(IProject project) {
		WorkspaceFolder gone = told.remove(project);
		if (gone != null)
			tell(List.of(), List.of(gone));
	}

	private List<WorkspaceFolder> news(Collection<IProject> projects) {
		List<WorkspaceFolder> news = new ArrayList<>();
		for (IProject project : projects)
			folder(project).filter(folder -> told.putIfAbsent(project, folder) == null).ifPresent(news::add);
		return news;
	}

	/** A project as the server names it; nothing for a project that is not on a disk. */
	private static Optional<WorkspaceFolder> folder(IProject project) {
		return DocumentUris.of(project).map(uri -> new WorkspaceFolder(uri, project.getName()));
	}

	private void tell(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
		var change = new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed));
		workspace.tell(server -> server.getWorkspaceService().didChangeWorkspaceFolders(change));
	}
}
