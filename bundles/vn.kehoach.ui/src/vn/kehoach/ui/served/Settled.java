package vn.kehoach.ui.served;

import org.eclipse.swt.widgets.Control;

/** Does something once changes have come to rest: each new one puts it off. Of the UI thread. */
final class Settled {
	private static final int PAUSE_MILLIS = 500;

	private final Control owner;
	private final Runnable action;

	/**
	 * @param owner nothing is done after its end
	 * @param action what to do, in the UI thread
	 */
	Settled(Control owner, Runnable action) {
		this.owner = owner;
		this.action = () -> {
			if (!owner.isDisposed())
				action.run();
		};
	}

	void soon() {
		if (!owner.isDisposed())
			owner.getDisplay().timerExec(PAUSE_MILLIS, action);
	}
}
