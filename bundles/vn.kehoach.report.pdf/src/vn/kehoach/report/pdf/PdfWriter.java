package vn.kehoach.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.pdf.compose.DocumentComposer;
import vn.kehoach.report.pdf.font.FontFaces;
import vn.kehoach.report.pdf.page.LaidOutPage;
import vn.kehoach.report.pdf.write.PdfFile;

/**
 * Prints a layout as tagged PDF 1.7 with embedded subset fonts, outline and metadata. A character that the bundled face lacks
 * is drawn as a white square and copies out as itself.
 */
public final class PdfWriter implements DocumentWriter {
	@Override
	public String format() {
		return "pdf";
	}

	@Override
	public void write(LayoutDocument document, OutputStream out) throws IOException {
		try (PdfFile file = new PdfFile()) {
			new DocumentComposer(new FontFaces()).compose(document, page -> add(page, file));
			file.finish(document, out);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void add(LaidOutPage page, PdfFile file) {
		try {
			file.add(page);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
