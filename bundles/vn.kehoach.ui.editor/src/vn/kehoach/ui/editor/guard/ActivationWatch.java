package vn.kehoach.ui.editor.guard;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Runs something whenever the user comes to an editor: from another part, or from another program. */
public final class ActivationWatch implements IPartListener2, IWindowListener {
	private final IWorkbenchPart editor;
	private final Runnable onArrival;

	/**
	 * @param editor to come to
	 * @param onArrival in the UI thread, after the activation
	 */
	public ActivationWatch(IWorkbenchPart editor, Runnable onArrival) {
		this.editor = editor;
		this.onArrival = onArrival;
	}

	/** Watches from now on. */
	public void install() {
		editor.getSite().getPage().addPartListener(this);
		PlatformUI.getWorkbench().addWindowListener(this);
	}

	/** Watches no longer. */
	public void uninstall() {
		editor.getSite().getPage().removePartListener(this);
		PlatformUI.getWorkbench().removeWindowListener(this);
	}

	private void arrived(IWorkbenchWindow window) {
		window.getShell().getDisplay().asyncExec(() -> {
			if (window.getActivePage() != null && window.getActivePage().getActivePart() == editor)
				onArrival.run();
		});
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == editor)
			arrived(editor.getSite().getWorkbenchWindow());
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		if (window == editor.getSite().getWorkbenchWindow())
			arrived(window);
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// only arrivals count
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// only arrivals count
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// only arrivals count
	}
}
