package vn.kehoach.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import vn.kehoach.ui.perspective.DraftingPerspective;

/** How this workbench starts, what it shows first and how it ends. */
final class StudioAdvisor extends WorkbenchAdvisor {
	private final Runnable onceStarted;

	/** @param onceStarted when the first window is seen */
	StudioAdvisor(Runnable onceStarted) {
		this.onceStarted = onceStarted;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		ProblemImages.declare(configurer);
		declareProjects(configurer);
		TrayDialog.setDialogHelpAvailable(false);
	}

	/** Without them the platform cannot even name projects. */
	private static void declareProjects(IWorkbenchConfigurer configurer) {
		ImageDescriptor project = ResourceLocator.imageDescriptorFromBundle(DraftingPerspective.class, "icons/project.svg").orElseThrow();
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, project, true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, ImageDescriptor.createWithFlags(project, SWT.IMAGE_DISABLE), true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new StudioWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DraftingPerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		onceStarted.run();
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException broken) {
			ILog.of(StudioAdvisor.class).log(broken.getStatus());
		}
	}
}
