package vn.kehoach.ui.preview.print;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.server.protocol.printing.PagesParams;
import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.viewer.ServerFailure;
import vn.kehoach.ui.export.PlanSource;

/** Asks for the pages of a plan and for a printer, then prints in the background. In the UI thread. */
final class PlanPrinting {
	private final Shell shell;
	private final PlanSource source;

	PlanPrinting(Shell shell, PlanSource source) {
		this.shell = shell;
		this.source = source;
	}

	/** Returns at once. */
	void start() {
		EditorBundle.workspace().ask(server -> server.pages(new PagesParams(source.uri(), null))).whenComplete((pages, failure) -> {
			if (failure == null)
				inUi(() -> take(pages));
			else
				ServerFailure.refusal(failure).ifPresent(reason -> inUi(() -> refuse(reason)));
		});
	}

	private void inUi(Runnable step) {
		if (!shell.isDisposed())
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed())
					step.run();
			});
	}

	private void take(PrintedPages pages) {
		if (pages.pdf() == null)
			refuse(pages.refusal());
		else if (mayPrint(errors()))
			choosePrinter(pages);
	}

	private void refuse(String reason) {
		MessageDialog.open(MessageDialog.ERROR, shell, PrintMessages.text("title"), reason, SWT.NONE, PrintMessages.text("close"));
	}

	private long errors() {
		return EditorBundle.workspace().diagnostics().of(source.uri()).stream()
				.filter(finding -> finding.getSeverity() == DiagnosticSeverity.Error).count();
	}

	private boolean mayPrint(long errors) {
		return errors == 0 || MessageDialog.open(MessageDialog.WARNING, shell, PrintMessages.text("title"),
				PrintMessages.text("errors", errors), SWT.NONE, PrintMessages.text("anyway"), PrintMessages.text("cancel")) == 0;
	}

	private void choosePrinter(PrintedPages pages) {
		PrintDialog dialog = new PrintDialog(shell);
		PrinterData wanted = new PrinterData();
		wanted.startPage = 1;
		wanted.endPage = pages.pages().size();
		dialog.setPrinterData(wanted);
		PrinterData chosen = dialog.open();
		if (chosen != null)
			new PrintingJob(source.fileName(), pages, chosen).schedule();
	}
}
