package vn.kehoach.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/** Menus and tool bars of the platform that mean nothing to drafting staff stay away, also from a perspective that was put back. */
final class PlatformActionSets extends PerspectiveAdapter {
	private static final List<String> HIDDEN = List.of("org.eclipse.search.searchActionSet",
			"org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.edit.text.actionSet.openExternalFile",
			"org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.WorkingSetActionSet",
			"org.eclipse.ui.actionSet.keyBindings");

	/** Hides them in what is seen now. */
	static void hide(IWorkbenchPage page) {
		HIDDEN.forEach(page::hideActionSet);
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		hide(page);
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change))
			hide(page);
	}
}
