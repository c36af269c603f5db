package vn.kehoach.ui.editor.recovery;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.ui.editor.EditorBundle;

/** As soon as the workbench stands: asks about what a crash has left. */
public final class RecoveryStart implements IStartup {
	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
			if (windows.length > 0)
				new Recovery(EditorBundle.drafts(), windows[0]).offer();
		});
	}
}
