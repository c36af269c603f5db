package vn.kehoach.ui.served;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the plan that the user works on: the editor used last, as long as it is open. */
final class ActivePlan implements IPartListener2 {
	private final IWorkbenchPage page;
	private final IWorkbenchPart follower;
	private final Runnable changed;
	private final Runnable seen;
	private ViewScope scope;

	/**
	 * @param page whose editors are followed
	 * @param follower the part that follows
	 * @param changed told when it is another plan, or none
	 * @param seen told when the follower comes into sight
	 */
	ActivePlan(IWorkbenchPage page, IWorkbenchPart follower, Runnable changed, Runnable seen) {
		this.page = page;
		this.follower = follower;
		this.changed = changed;
		this.seen = seen;
	}

	void follow() {
		page.addPartListener(this);
		take(page.getActiveEditor());
	}

	void leave() {
		page.removePartListener(this);
	}

	Optional<ViewScope> scope() {
		return Optional.ofNullable(scope);
	}

	private void take(IEditorPart editor) {
		ViewScope next = ViewScope.of(editor).orElse(null);
		if (java.util.Objects.equals(next, scope))
			return;
		scope = next;
		changed.run();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		partBroughtToTop(reference);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor)
			take(editor);
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart)
			take(page.getActiveEditor());
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		partBroughtToTop(reference);
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == follower)
			seen.run();
	}
}
