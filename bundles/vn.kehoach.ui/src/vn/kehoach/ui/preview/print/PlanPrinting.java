package vn.kehoach.ui.preview.print;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.server.protocol.printing.PagesParams;
import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.viewer.ServerFailure;
import vn.kehoach.ui.export.PlanSource;

/** Asks for the pages of a plan and for a printer, then prints in the background. In the UI thread. */
public final class PlanPrinting {
	private final Shell shell;
	private final PlanSource source;
	private final PrinterChoice choice;

	/**
	 * @param shell above which to ask
	 * @param source whose pages
	 * @param choice asks for the printer
	 */
	public PlanPrinting(Shell shell, PlanSource source, PrinterChoice choice) {
		this.shell = shell;
		this.source = source;
		this.choice = choice;
	}

	/** Returns at once. */
	public void start() {
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
		PrinterData offered = new PrinterData();
		offered.startPage = 1;
		offered.endPage = pages.pages().size();
		PrinterData chosen = choice.choose(offered);
		if (chosen != null)
			print(pages, chosen);
	}

	/** Printers are looked for in this thread: GTK does that with a loop of its own, which would take events away from the workbench. */
	private void print(PrintedPages pages, PrinterData chosen) {
		try {
			new PrintingJob(source.fileName(), pages, new Printer(chosen)).schedule();
		} catch (SWTError noPrinter) {
			refuse(PrintMessages.text("broken", noPrinter.getMessage()));
		}
	}
}
