package vn.kehoach.ui.preview.print;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.ui.preview.PrintedBook;

/** Draws pages in the resolution of the printer and sends them to it, one after the other. */
public final class PrintingJob extends Job {
	private final String title;
	private final PrintedPages pages;
	private final PrinterData target;

	/**
	 * @param title names the document in the printer's queue
	 * @param pages to print; they must have a PDF
	 * @param target the printer and what the user chose of it
	 */
	public PrintingJob(String title, PrintedPages pages, PrinterData target) {
		super(PrintMessages.text("job", title));
		this.title = title;
		this.pages = pages;
		this.target = target;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (PrintedBook book = new PrintedBook(pages.pdf())) {
			Printer printer = new Printer(target);
			try {
				return print(book, printer, monitor);
			} finally {
				printer.dispose();
			}
		} catch (SWTError noPrinter) {
			return Status.error(PrintMessages.text("broken", noPrinter.getMessage()), noPrinter);
		}
	}

	private IStatus print(PrintedBook book, Printer printer, IProgressMonitor monitor) {
		PageRange range = PageRange.of(target, pages.pages().size());
		SubMonitor progress = SubMonitor.convert(monitor, getName(), range.count());
		if (!printer.startJob(title))
			return Status.error(PrintMessages.text("refused", target.name == null ? "" : target.name));
		PaperPage paper = new PaperPage(printer);
		try {
			for (int page = range.first(); page <= range.last(); page++) {
				progress.subTask(PrintMessages.text("page", page + 1, pages.pages().size()));
				printer.startPage();
				paper.print(book, page, pages.pages().get(page));
				printer.endPage();
				progress.split(1);
			}
			printer.endJob();
			return Status.OK_STATUS;
		} catch (OperationCanceledException stopped) {
			printer.cancelJob();
			return Status.CANCEL_STATUS;
		}
	}
}
