package vn.kehoach.ui.preview.print;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.ui.preview.PrintedBook;

/** Draws pages in the resolution of the printer and sends them to it, one after the other. */
public final class PrintingJob extends Job {
	private final String title;
	private final PrintedPages pages;
	private final Printer printer;

	/**
	 * @param title names the document in the printer's queue
	 * @param pages to print; they must have a PDF
	 * @param printer with what the user chose of it; disposed when the job is done, or was cancelled before it began
	 */
	public PrintingJob(String title, PrintedPages pages, Printer printer) {
		super(PrintMessages.text("job", title));
		this.title = title;
		this.pages = pages;
		this.printer = printer;
		setUser(true);
		addJobChangeListener(IJobChangeListener.onDone(event -> printer.dispose()));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (PrintedBook book = new PrintedBook(pages.pdf())) {
			return print(book, monitor);
		}
	}

	private IStatus print(PrintedBook book, IProgressMonitor monitor) {
		PrinterData target = printer.getPrinterData();
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
