package vn.kehoach.ui.preview;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;

/** Follows the plan editor used last as long as it is open, and the caret in its text. In the UI thread. */
final class FollowedEditor implements IPartListener2 {
	private final IWorkbenchPage page;
	private final Runnable changed;
	private final CaretListener caret;
	private PlanEditor editor;
	private ServedDocument document;
	private StyledText text;

	/**
	 * @param page whose editors are followed
	 * @param changed told when it is another text, or none
	 * @param moved told when the caret has moved
	 */
	FollowedEditor(IWorkbenchPage page, Runnable changed, Runnable moved) {
		this.page = page;
		this.changed = changed;
		caret = event -> moved.run();
	}

	void follow() {
		page.addPartListener(this);
		take(page.getActiveEditor());
	}

	void leave() {
		page.removePartListener(this);
		release();
	}

	/** The text; nothing when no plan is open. */
	Optional<ServedDocument> document() {
		return Optional.ofNullable(document);
	}

	/** The line of the caret, from 0. There must be a text. */
	int line() {
		return Positions.of(document.document(), editor.textEditor().viewer().getSelectedRange().x).getLine();
	}

	/** True while the user works in the text or its structure. */
	boolean isActive() {
		return editor != null && page.getActivePart() == editor;
	}

	private void take(IEditorPart next) {
		PlanEditor plan = next instanceof PlanEditor found ? found : null;
		ServedDocument served = plan == null ? null : served(plan).orElse(null);
		if (served == document && (served == null || plan == editor))
			return;
		release();
		editor = plan;
		document = served;
		if (served != null) {
			text = plan.textEditor().viewer().getTextWidget();
			text.addCaretListener(caret);
		}
		changed.run();
	}

	private static Optional<ServedDocument> served(PlanEditor plan) {
		IDocument shown = plan.textEditor().viewer() == null ? null : plan.textEditor().viewer().getDocument();
		return shown == null ? Optional.empty() : EditorBundle.workspace().documents().of(shown);
	}

	private void release() {
		if (text != null && !text.isDisposed())
			text.removeCaretListener(caret);
		text = null;
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
