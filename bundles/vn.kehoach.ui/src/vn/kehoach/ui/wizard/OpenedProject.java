package vn.kehoach.ui.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.ui.editor.navigation.PlaceOpener;
import vn.kehoach.ui.files.PlanFilesView;
import vn.kehoach.ui.review.ReviewView;

/** What is shown when a wizard has made files. */
public final class OpenedProject {
	private OpenedProject() {
	}

	/** Opens a document and selects it in the files view. */
	public static void open(IFile document) {
		IWorkbenchPage page = page();
		try {
			document.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
			IDE.openEditor(page, document, true);
			IViewPart files = page.findView(PlanFilesView.ID);
			if (files instanceof ISetSelectionTarget target)
				target.selectReveal(new StructuredSelection(document));
		} catch (CoreException broken) {
			ILog.of(OpenedProject.class).log(broken.getStatus());
		}
	}

	/** Opens a document with the list of what somebody has to look at beside it. */
	public static void openForReview(IFile document) {
		open(document);
		try {
			page().showView(ReviewView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException broken) {
			ILog.of(OpenedProject.class).log(broken.getStatus());
		}
	}

	/** Shows a place in its file. */
	public static void show(Place place) {
		new PlaceOpener(page()).open(place.uri(), place.range()).ifPresent(refusal -> ILog.of(OpenedProject.class).warn(refusal));
	}

	private static IWorkbenchPage page() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return (active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active).getActivePage();
	}
}
