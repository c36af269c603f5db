package vn.kehoach.ui.preview.print;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;
import vn.kehoach.ui.preview.PrintedBook;

/** Puts pages on paper from its edge on, in their true size unless the paper is too small; those that lie across are turned. */
final class PaperPage {
	/** Coarser than this is seen on paper. Printers of GTK count in 72 dots an inch whatever they can do. */
	private static final int COARSEST = 300;
	/** Finer than this is not seen on paper, and a page must fit into memory. */
	private static final int FINEST = 600;
	private static final double POINTS_PER_INCH = 72;
	/** Less of a page than this on the paper, and words would be lost; what is more than this are rounded numbers. */
	private static final double CUT_OFF = 0.99;

	private final Printer printer;

	PaperPage(Printer printer) {
		this.printer = printer;
	}

	/** Draws a page on the sheet that has been started. */
	void print(PrintedBook book, int index, PageSize page) {
		Point dots = printer.getDPI();
		Rectangle paper = printer.computeTrim(0, 0, 0, 0);
		Rectangle area = printer.getClientArea();
		boolean turned = page.width() > page.height() != area.width > area.height;
		Point size = size(page, turned, dots, new Point(area.width + paper.width, area.height + paper.height));
		ImageData pixels = book.drawForPrinter(index, Math.clamp(dots.x, COARSEST, FINEST), turned);
		Image image = new Image(printer, pixels);
		GC gc = new GC(printer);
		try {
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, paper.x, paper.y, size.x, size.y);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** In dots of the printer. */
	private static Point size(PageSize page, boolean turned, Point dots, Point paper) {
		double width = (turned ? page.height() : page.width()) / POINTS_PER_INCH * dots.x;
		double height = (turned ? page.width() : page.height()) / POINTS_PER_INCH * dots.y;
		double shrunk = Math.min(paper.x / width, paper.y / height);
		double scale = shrunk < CUT_OFF ? shrunk : 1;
		return new Point((int) Math.round(width * scale), (int) Math.round(height * scale));
	}
}
