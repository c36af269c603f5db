package vn.kehoach.ui.tests.views;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.kehoach.ui.served.ServedView;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** A view of the test's own, closed after it. */
final class ShownView implements AfterEachCallback {
	private IViewPart shown;

	/** Shows a view. */
	<T extends IViewPart> T show(String id, Class<T> type) throws PartInitException {
		shown = TestProject.page().showView(id);
		UiWait.settle();
		return type.cast(shown);
	}

	/** Shows an overview and waits for its content. */
	<T extends ServedView<?>> T showFilled(String id, Class<T> type) throws PartInitException {
		T view = show(id, type);
		try {
			UiWait.until("the view has content", () -> view.hintText() == null);
		} catch (AssertionError without) {
			throw new AssertionError("The view says: " + view.hintText(), without);
		}
		return view;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (shown != null)
			TestProject.page().hideView(shown);
		UiWait.settle();
	}
}
