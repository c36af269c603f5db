package vn.kehoach.ui.preview;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when a part comes into sight and goes out of it. */
final class SeenPart implements IPartListener2 {
	private final IWorkbenchPart part;
	private final Runnable shown;
	private final Runnable hidden;

	SeenPart(IWorkbenchPart part, Runnable shown, Runnable hidden) {
		this.part = part;
		this.shown = shown;
		this.hidden = hidden;
	}

	void follow() {
		part.getSite().getPage().addPartListener(this);
	}

	void leave() {
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
