package vn.kehoach.ui.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;

/** The printed pages of a document, drawn on demand. Threads may share it; drawing takes its time, so not in the UI thread. */
public final class PrintedBook implements AutoCloseable {
	private static final int QUARTER_TURN = 90;

	private final String pdf;
	private PDDocument document;
	private boolean closed;

	static {
		// Pages are drawn into memory only; AWT's own windows do not go together with SWT's on macOS.
		if (System.getProperty("java.awt.headless") == null)
			System.setProperty("java.awt.headless", "true");
	}

	/** @param pdf in Base64 */
	public PrintedBook(String pdf) {
		this.pdf = pdf;
	}

	/** True when the other pages look the same. */
	boolean looksLike(String otherPdf) {
		return pdf.equals(otherPdf);
	}

	/**
	 * Draws a page for the screen.
	 *
	 * @param page from 0
	 * @param pixelsPerPoint how large
	 * @return nothing once this has been closed
	 */
	synchronized Optional<ImageData> draw(int page, double pixelsPerPoint) {
		if (closed)
			return Optional.empty();
		try {
			return Optional.of(PageRaster.colours(new PDFRenderer(opened()).renderImage(page, (float) pixelsPerPoint, ImageType.RGB)));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/**
	 * Draws a page for a printer, in greys: official documents are printed in black.
	 *
	 * @param page from 0
	 * @param dotsPerInch the resolution
	 * @param turned true to turn the page by a quarter
	 * @throws IllegalStateException once this has been closed
	 */
	public synchronized ImageData drawForPrinter(int page, int dotsPerInch, boolean turned) {
		if (closed)
			throw new IllegalStateException("closed");
		try {
			PDPage drawn = opened().getPage(page);
			drawn.setRotation(turned ? QUARTER_TURN : 0);
			return PageRaster.greys(new PDFRenderer(opened()).renderImageWithDPI(page, dotsPerInch, ImageType.GRAY));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private PDDocument opened() throws IOException {
		if (document == null)
			document = Loader.loadPDF(Base64.getDecoder().decode(pdf));
		return document;
	}

	@Override
	public synchronized void close() {
		closed = true;
		try {
			if (document != null)
				document.close();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		document = null;
	}
}
