package vn.kehoach.ui.served;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when a part comes into sight and goes out of it. */
public final class SeenPart implements IPartListener2 {
	private final IWorkbenchPart part;
	private final Runnable shown;
	private final Runnable hidden;

	/**
	 * @param part to watch
	 * @param shown told when it comes into sight
	 * @param hidden told when it goes out of sight
	 */
	public SeenPart(IWorkbenchPart part, Runnable shown, Runnable hidden) {
		this.part = part;
		this.shown = shown;
		this.hidden = hidden;
	}

	/** Watches from now on. */
	public void follow() {
		part.getSite().getPage().addPartListener(this);
	}

	/** Watches no more. */
	public void leave() {
		part.getSite().getPage().removePartListener(this);
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == part)
			shown.run();
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == part)
			hidden.run();
	}
}
