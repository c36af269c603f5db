package vn.kehoach.ui.served;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.ServedDocument;

/** Follows the plan that the user works on: the editor used last, as long as it is open. In the UI thread. */
public final class ActivePlan implements IPartListener2 {
	private final IWorkbenchPage page;
	private final Runnable changed;
	private PlanEditor editor;
	private ServedDocument document;

	/**
	 * @param page whose editors are followed
	 * @param changed told when it is another plan, or none
	 */
	public ActivePlan(IWorkbenchPage page, Runnable changed) {
		this.page = page;
		this.changed = changed;
	}

	/** Follows from now on; tells of the plan that is open already. */
	public void follow() {
		page.addPartListener(this);
		take(page.getActiveEditor());
	}

	/** Follows no more. */
	public void leave() {
		page.removePartListener(this);
	}

	/** The editor; nothing when no plan is open. */
	public Optional<PlanEditor> editor() {
		return Optional.ofNullable(editor);
	}

	/** The text; nothing when no plan is open. */
	public Optional<ServedDocument> document() {
		return Optional.ofNullable(document);
	}

	/** True while the user works in the text or its structure. */
	public boolean isInUse() {
		return editor != null && page.getActivePart() == editor;
	}

	private void take(IEditorPart next) {
		ServedDocument served = next instanceof PlanEditor plan ? served(plan).orElse(null) : null;
		PlanEditor plan = served == null ? null : (PlanEditor) next;
		if (served == document && plan == editor)
			return;
		editor = plan;
		document = served;
		changed.run();
	}

	private static Optional<ServedDocument> served(PlanEditor plan) {
		IDocument shown = plan.textEditor().viewer() == null ? null : plan.textEditor().viewer().getDocument();
		return shown == null ? Optional.empty() : EditorBundle.workspace().documents().of(shown);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		partBroughtToTop(reference);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart next)
			take(next);
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
}
