package vn.kehoach.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.function.Consumer;

import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.pdf.compose.DocumentComposer;
import vn.kehoach.report.pdf.font.FaceStyle;
import vn.kehoach.report.pdf.font.FontFaces;
import vn.kehoach.report.pdf.page.LaidOutPage;
import vn.kehoach.report.pdf.write.PdfFile;

/**
 * Prints a layout as tagged PDF 1.7 with embedded subset fonts, outline and metadata, in the structure of PDF/UA-1. A
 * character that the bundled face lacks is drawn as a white square, copies out as itself and is reported. Not for use by
 * several threads at once.
 */
public final class PdfWriter implements DocumentWriter {
	private final Consumer<SortedSet<Integer>> missingCodePoints;
	private final FontFaces faces = new FontFaces();

	/** A writer that tells nobody about missing characters. */
	public PdfWriter() {
		this(missing -> {
			// the squares in the file are all there is to see
		});
	}

	/**
	 * A writer that reports the characters it could not draw.
	 *
	 * @param missingCodePoints called once for each written document that has such characters, with their code points
	 */
	public PdfWriter(Consumer<SortedSet<Integer>> missingCodePoints) {
		this.missingCodePoints = missingCodePoints;
	}

	/**
	 * Reads the fonts and the library, which a first {@link #write} would do otherwise. Another thread may call this while the
	 * document is still being read.
	 */
	public void prepare() {
		for (FaceStyle style : FaceStyle.values()) {
			faces.face(style);
		}
		try (PdfFile file = new PdfFile()) {
			file.missingCodePoints();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String format() {
		return "pdf";
	}

	@Override
	public void write(LayoutDocument document, OutputStream out) throws IOException {
		write(document, out, page -> {
			// the pages in the file are all there is to see
		});
	}

	/**
	 * Writes the whole file, and tells how the pages came out: which block of the layout stands where.
	 *
	 * @param pages receives each page before it is written, in order
	 */
	public void write(LayoutDocument document, OutputStream out, Consumer<LaidOutPage> pages) throws IOException {
		try (PdfFile file = new PdfFile()) {
			new DocumentComposer(faces).compose(document, page -> {
				pages.accept(page);
				add(page, file);
			});
			file.finish(document, out);
			SortedSet<Integer> missing = file.missingCodePoints();
			if (!missing.isEmpty()) {
				missingCodePoints.accept(missing);
			}
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
