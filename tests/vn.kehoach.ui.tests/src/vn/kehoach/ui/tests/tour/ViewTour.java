package vn.kehoach.ui.tests.tour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Every view that somebody can open, alone in the window. */
final class ViewTour {
	private static final List<String> PLATFORM_VIEWS = List.of("org.eclipse.ui.views.ContentOutline",
			"org.eclipse.search.ui.views.SearchView", "org.eclipse.ui.views.ProgressView");

	private final Camera camera;

	ViewTour(Camera camera) {
		this.camera = camera;
	}

	/** @param prefix of the names of the pictures */
	void all(String prefix) throws PartInitException {
		Stream<String> own = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
				.filter(id -> id.startsWith("vn.kehoach.")).sorted();
		for (String id : Stream.concat(own, PLATFORM_VIEWS.stream()).toList())
			one(prefix, id);
	}

	private void one(String prefix, String id) throws PartInitException {
		IWorkbenchPage page = TestProject.page();
		IViewPart view = page.showView(id);
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		UiWait.settle();
		if (view instanceof PreviewView preview && TestProject.page().getActiveEditor() != null)
			firstPage(preview);
		camera.take(prefix + id.substring(id.lastIndexOf('.') + 1));
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
	}

	private static void firstPage(PreviewView preview) {
		UiWait.until("there are pages", () -> preview.pages().pageCount() > 0);
		preview.pages().goTo(0);
		UiWait.settle();
		UiWait.until("they are drawn", () -> preview.pages().isDrawn());
	}
}
