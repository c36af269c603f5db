package vn.kehoach.importer.source.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.kehoach.importer.source.FailureCode;
import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceFormat;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.importer.source.SourceResult;
import vn.kehoach.importer.source.layout.JoinedText;
import vn.kehoach.importer.source.layout.PageFurniture;
import vn.kehoach.importer.source.layout.PageLine;
import vn.kehoach.importer.source.layout.PrintedText;

/** Reads PDF files with a text layer, through PDFBox. */
public final class PdfReader {
	private static final long MEGABYTE = 1L << 20;
	private static final double EDGE_TOLERANCE = 4;

	private final long limit;

	/** @param limit the largest file, in bytes */
	public PdfReader(long limit) {
		this.limit = limit;
	}

	/** Reads the file, which begins like a PDF. */
	public SourceResult read(Path file) {
		try {
			long size = Files.size(file);
			if (size > limit) {
				return failed(FailureCode.TOO_LARGE, file, size / MEGABYTE, limit / MEGABYTE);
			}
			return load(file);
		} catch (IOException failed) {
			return failed(FailureCode.NOT_PDF, file);
		}
	}

	private static SourceResult load(Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			return read(file, pdf);
		} catch (InvalidPasswordException encrypted) {
			return failed(FailureCode.ENCRYPTED, file);
		} catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException damaged) {
			// what PDFBox throws on structures that a sound file does not have
			return failed(FailureCode.NOT_PDF, file);
		}
	}

	private static SourceResult read(Path file, PDDocument pdf) throws IOException {
		List<List<List<PdfWord>>> pages = new ArrayList<>();
		PageWords words = new PageWords();
		PdfTables tables = new PdfTables();
		for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
			List<List<PdfWord>> lines = words.of(pdf, page);
			pages.add(lines.isEmpty() ? lines : tables.takeOut(page, lines, PageRules.of(pdf.getPage(page - 1))));
		}
		long empty = pages.stream().filter(List::isEmpty).count();
		if (empty == pages.size()) {
			return failed(FailureCode.NO_TEXT_LAYER, file);
		}
		PdfNotes notes = new PdfNotes(pages);
		PageFurniture furniture = new PageFurniture();
		List<PageLine> lines = furniture.strip(new PdfLines(notes).lines());
		JoinedText joined = new PrintedText(EDGE_TOLERANCE).paragraphs(lines);
		List<SourceRemark> remarks = new ArrayList<>(furniture.remarks());
		if (empty > 0) {
			remarks.add(SourceRemark.of(RemarkCode.PAGES_WITHOUT_TEXT, empty));
		}
		if (!pdf.getSignatureDictionaries().isEmpty()) {
			remarks.add(SourceRemark.of(RemarkCode.SIGNATURE_STAMP_DROPPED, pdf.getSignatureDictionaries().size()));
		}
		return new SourceResult.Read(
				new SourceDocument(file.getFileName().toString(), SourceFormat.PDF,
						ContinuedTables.join(tables.putBack(NoteCalls.resolve(joined.blocks()))), notes.notes(), remarks));
	}

	private static SourceResult failed(FailureCode code, Path file, Object... arguments) {
		return new SourceResult.Failed(SourceFailure.of(code, file.toString(), arguments));
	}
}
