package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.navigation.PlaceOpener;

/** Exports in the background, and tells what came of it. In the UI thread. */
final class Export {
	private final IWorkbenchWindow window;
	private final ExportChoice choice;

	Export(IWorkbenchWindow window, ExportChoice choice) {
		this.window = window;
		this.choice = choice;
	}

	/** Starts; returns at once. */
	void start(boolean despiteErrors) {
		ExportJob job = new ExportJob(EditorBundle.workspace(), ResourcesPlugin.getWorkspace().getRoot(), choice, despiteErrors);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				tellLater(event.getResult(), job.report());
			}
		});
		job.schedule();
	}

	private void tellLater(IStatus status, ExportReport report) {
		Shell shell = window.getShell();
		if (status.isOK() && shell != null && !shell.isDisposed())
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed())
					tell(report);
			});
	}

	private void tell(ExportReport report) {
		if (report.isHeldUp())
			askWhatToDo(report);
		else if (report.refusal() != null)
			MessageDialog.open(MessageDialog.ERROR, window.getShell(), ExportMessages.text("title"), report.refusal(), SWT.NONE,
					ExportMessages.text("close"));
		else
			show(report.written());
	}

	private void askWhatToDo(ExportReport report) {
		ExportErrorsDialog dialog = new ExportErrorsDialog(window.getShell(), report);
		int answer = dialog.open();
		if (answer == ExportErrorsDialog.EXPORT_ANYWAY)
			start(true);
		else if (answer == Window.OK && dialog.chosen() != null)
			new PlaceOpener(window.getActivePage()).open(dialog.chosen().place().uri(), dialog.chosen().place().range());
	}

	private void show(List<Path> written) {
		new ExportStatus(window).tell(written);
		if (choice.open())
			Program.launch((written.size() == 1 ? written.getFirst() : choice.folder()).toString());
	}
}
