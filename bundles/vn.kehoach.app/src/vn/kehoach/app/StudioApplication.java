package vn.kehoach.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.app.start.Splash;
import vn.kehoach.app.start.WorkspaceLock;

/** The workbench of drafting staff. */
public final class StudioApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		StudioLanguage.apply(Platform.getNL());
		Display display = PlatformUI.createDisplay();
		try {
			if (!new WorkspaceLock(Platform.getInstanceLocation()).take())
				return EXIT_OK;
			Splash splash = Splash.open(display);
			int outcome = PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(splash::close));
			return outcome == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed())
				PlatformUI.getWorkbench().close();
		});
	}
}
