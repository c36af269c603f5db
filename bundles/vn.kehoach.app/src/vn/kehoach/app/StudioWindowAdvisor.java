package vn.kehoach.app;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import vn.kehoach.app.welcome.Welcome;

/** The window: its size, bars and title. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point SIZE = new Point(1400, 900);
	/** Menus and tool bars of the platform that mean nothing to drafting staff. */
	private static final List<String> PLATFORM_ACTION_SETS = List.of("org.eclipse.search.searchActionSet",
			"org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.edit.text.actionSet.openExternalFile",
			"org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.WorkingSetActionSet",
			"org.eclipse.ui.actionSet.keyBindings");

	StudioWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new StudioActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setTitle(AppMessages.text("product"));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page == null)
			return;
		PLATFORM_ACTION_SETS.forEach(page::hideActionSet);
		Welcome.showWhenNeeded(page);
	}
}
