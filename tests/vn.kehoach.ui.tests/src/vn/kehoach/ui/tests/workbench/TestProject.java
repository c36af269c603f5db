package vn.kehoach.ui.tests.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.kehoach.ui.editor.PlanEditor;

/** A project of the test's own, deleted after it, with all editors closed. */
public final class TestProject implements BeforeEachCallback, AfterEachCallback {
	private static final AtomicInteger NUMBER = new AtomicInteger();
	private static final String QUICK_DIFF = "org.eclipse.ui.internal.texteditor.quickdiff";

	private final ForgottenDialogs dialogs = new ForgottenDialogs();
	private IProject project;

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		dialogs.watch();
		page().closeAllEditors(false);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("kiem-thu-" + NUMBER.incrementAndGet());
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		waitForQuickDiff();
		page().closeAllEditors(false);
		UiWait.settle();
		project.delete(true, true, new NullProgressMonitor());
		Assertions.assertEquals(List.of(), dialogs.end(), "dialogs that nobody answered");
	}

	/** The project. */
	public IProject project() {
		return project;
	}

	/** Writes a file into the project. */
	public IFile write(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, new NullProgressMonitor());
		return file;
	}

	/** Opens a file in its editor. */
	public PlanEditor open(IFile file) throws PartInitException {
		IEditorPart editor = IDE.openEditor(page(), file, true);
		UiWait.settle();
		waitForQuickDiff();
		return (PlanEditor) editor;
	}

	/** The platform logs an error when an editor is closed at the moment at which its text has been compared with the file. */
	private static void waitForQuickDiff() {
		UiWait.until("texts are compared with their files", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getClass().getName().startsWith(QUICK_DIFF)));
	}

	/** What the user sees. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
