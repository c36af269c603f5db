package vn.kehoach.ui.preview.print;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;
import vn.kehoach.ui.preview.PrintedBook;

/** Puts pages on paper in their true size, from the edge of the paper on; those that lie across are turned. */
final class PaperPage {
	/** Finer than this is not seen on paper, and a page must fit into memory. */
	private static final int FINEST = 600;
	private static final float POINTS_PER_INCH = 72;

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
		ImageData pixels = book.drawForPrinter(index, Math.min(FINEST, dots.x), turned);
		float width = turned ? page.height() : page.width();
		float height = turned ? page.width() : page.height();
		Image image = new Image(printer, pixels);
		GC gc = new GC(printer);
		try {
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, paper.x, paper.y, Math.round(width / POINTS_PER_INCH * dots.x),
					Math.round(height / POINTS_PER_INCH * dots.y));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
