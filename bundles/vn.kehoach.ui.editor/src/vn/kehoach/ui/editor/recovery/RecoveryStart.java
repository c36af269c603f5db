package vn.kehoach.ui.editor.recovery;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.ui.editor.EditorBundle;

/** As soon as the workbench stands: asks about what a crash has left, and sees to it that the next crash leaves the projects as they are. */
public final class RecoveryStart implements IStartup {
	@Override
	public void earlyStartup() {
		new ProjectSnapshots(ResourcesPlugin.getWorkspace()).follow();
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
			if (windows.length > 0)
				new Recovery(EditorBundle.drafts(), windows[0]).offer();
		});
	}
}
