package vn.kehoach.ui.preview;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import vn.kehoach.ui.editor.navigation.PlaceOpener;
import vn.kehoach.ui.perspective.DraftingPerspective;

/** Where links and clicks of the preview lead. */
final class PreviewTargets {
	private final IWorkbenchPage page;

	PreviewTargets(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows a place of a file in its editor. */
	void open(String uri, Range range) {
		new PlaceOpener(page).open(uri, range).ifPresent(reason -> MessageDialog
				.openWarning(page.getWorkbenchWindow().getShell(), PreviewMessages.text("title"), reason));
	}

	/** Shows the list of all findings. */
	void showProblems() {
		try {
			page.showView(DraftingPerspective.PROBLEMS);
		} catch (PartInitException broken) {
			ILog.of(PreviewTargets.class).log(broken.getStatus());
		}
	}
}
