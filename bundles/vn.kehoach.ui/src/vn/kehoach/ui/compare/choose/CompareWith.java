package vn.kehoach.ui.compare.choose;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import vn.kehoach.ui.compare.CompareEditor;
import vn.kehoach.ui.wizard.open.SelectedResources;

/** Asks for two versions, beginning with what is selected, and compares them. */
public final class CompareWith extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ChooseDialog dialog = new ChooseDialog(HandlerUtil.getActiveShellChecked(event), SelectedResources.of(event));
		if (dialog.open() != Window.OK || dialog.input().isEmpty())
			return null;
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(dialog.input().get(), CompareEditor.ID);
		} catch (PartInitException broken) {
			throw new ExecutionException(broken.getMessage(), broken);
		}
		return null;
	}
}
