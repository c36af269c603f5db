package vn.kehoach.app.welcome;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Decides when the welcome page comes by itself. */
public final class Welcome {
	private static final String BUNDLE = "vn.kehoach.app";
	private static final String SHOWN = "welcome.shown";

	private Welcome() {
	}

	/** Shows the page when nobody has seen it in this workspace yet, or when there is no project to work on. */
	public static void showWhenNeeded(IWorkbenchPage page) {
		Preferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		boolean nothingElse = page.getEditorReferences().length == 0 && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
		if (preferences.getBoolean(SHOWN, false) && !nothingElse)
			return;
		show(page);
		preferences.putBoolean(SHOWN, true);
		try {
			preferences.flush();
		} catch (BackingStoreException broken) {
			ILog.of(Welcome.class).warn(broken.getMessage(), broken);
		}
	}

	/** Shows the page. */
	public static void show(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), WelcomePage.ID);
		} catch (PartInitException broken) {
			ILog.of(Welcome.class).log(broken.getStatus());
		}
	}
}
