package vn.kehoach.ui.tests.wizard;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.ProblemList;

/** The projects that wizards make in a test: with names of their own, deleted after it. */
public final class MadeProjects implements AfterEachCallback {
	private static final String PREFIX = "lap-moi-";
	private static final AtomicInteger NUMBER = new AtomicInteger();

	/** A name that no project has. */
	public String name() {
		return PREFIX + NUMBER.incrementAndGet();
	}

	/** The project of a name. */
	public IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	/** What the server finds in a project. */
	public ProblemList problems(IProject project) {
		String uri = DocumentUris.of(project).orElseThrow();
		return UiWait.answer(EditorBundle.workspace().ask(server -> server.problems(new ScopeParams(uri))));
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		TestProject.page().closeAllEditors(false);
		UiWait.settle();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.getName().startsWith(PREFIX))
				project.delete(true, true, new NullProgressMonitor());
	}
}
