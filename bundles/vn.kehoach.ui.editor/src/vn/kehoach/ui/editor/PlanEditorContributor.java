package vn.kehoach.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** Lets the menus act on the page of the editor that is seen. */
public final class PlanEditorContributor extends BasicTextEditorActionContributor {
	@Override
	public void setActiveEditor(IEditorPart part) {
		IEditorPart page = part instanceof PlanEditor plan ? plan.activePage() : part;
		super.setActiveEditor(page);
		if (part instanceof PlanEditor plan && page == plan.structurePage())
			plan.structurePage().contributeTo(getActionBars());
	}
}
