package vn.kehoach.ui.editor.viewer;

import org.eclipse.swt.widgets.Display;

/** Does something when nothing has happened for a while. In the UI thread. */
public final class Pause {
	private final int millis;
	private final Runnable action;

	/**
	 * @param millis how long nothing must happen
	 * @param action what to do then
	 */
	public Pause(int millis, Runnable action) {
		this.millis = millis;
		this.action = action;
	}

	/** Something happens: the waiting begins anew. */
	public void restart() {
		Display.getCurrent().timerExec(millis, action);
	}

	/** Waits no more. */
	public void stop() {
		Display display = Display.getCurrent();
		if (display != null && !display.isDisposed())
			display.timerExec(-1, action);
	}
}
