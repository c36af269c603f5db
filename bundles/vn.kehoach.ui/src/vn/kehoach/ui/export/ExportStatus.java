package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells in the status line what was written. */
final class ExportStatus {
	private final IWorkbenchWindow window;

	ExportStatus(IWorkbenchWindow window) {
		this.window = window;
	}

	void tell(List<Path> written) {
		String names = written.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
		IStatusLineManager line = line();
		if (line != null && !written.isEmpty())
			line.setMessage(ExportMessages.text("done", names, written.getFirst().getParent()));
	}

	private IStatusLineManager line() {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		return switch (part) {
		case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
		case null -> null;
		default -> part.getSite() instanceof IViewSite site ? site.getActionBars().getStatusLineManager() : null;
		};
	}
}
