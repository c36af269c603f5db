package vn.kehoach.server.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

import vn.kehoach.dsl.ide.server.DaemonThreads;
import vn.kehoach.report.docx.DocxWriter;
import vn.kehoach.report.html.HtmlWriter;
import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.pdf.PdfWriter;
import vn.kehoach.report.pdf.page.LaidOutPage;
import vn.kehoach.report.pdf.page.PlacedBlock;
import vn.kehoach.report.text.TextWriter;
import vn.kehoach.server.output.WholeFile;
import vn.kehoach.server.protocol.printing.PrintParams;
import vn.kehoach.server.protocol.printing.PrintResult;
import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;
import vn.kehoach.server.protocol.printing.PrintedPlace;

/** Sets pages and writes files on a thread of its own, so that reads of the model need not wait. */
public final class PrintShop {
	private final ExecutorService thread = DaemonThreads.one("printing");
	private final PdfWriter pdf = new PdfWriter();

	/** The pages of what was prepared. */
	public CompletableFuture<PrintedPages> pages(CompletableFuture<PageJob> job) {
		return job.thenApplyAsync(this::set, thread);
	}

	/** Prints what was prepared into a file. */
	public CompletableFuture<PrintResult> print(CompletableFuture<PrintJob> job, PrintParams params) {
		return job.thenApplyAsync(prepared -> write(prepared, params), thread);
	}

	private PrintedPages set(PageJob job) {
		if (job.refusal() != null)
			return new PrintedPages(job.uri(), job.version(), job.document(), null, List.of(), List.of(), job.refusal());
		List<LaidOutPage> pages = new ArrayList<>();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			pdf.write(job.layout(), out, pages::add);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		List<PageSize> sizes = pages.stream().map(page -> new PageSize((float) page.width(), (float) page.height())).toList();
		return new PrintedPages(job.uri(), job.version(), job.document(), Base64.getEncoder().encodeToString(out.toByteArray()), sizes,
				places(pages, job), null);
	}

	/** One place for each block or row on each page: from its first line there to its last. */
	private static List<PrintedPlace> places(List<LaidOutPage> pages, PageJob job) {
		List<PrintedPlace> places = new ArrayList<>();
		for (LaidOutPage page : pages) {
			Map<Object, Integer> known = new IdentityHashMap<>();
			for (PlacedBlock block : page.blocks()) {
				PrintedSource source = job.sources().get(block.origin());
				if (source == null)
					continue;
				Integer index = known.putIfAbsent(block.origin(), places.size());
				float top = index == null ? (float) block.top() : places.get(index).top();
				PrintedPlace place = new PrintedPlace(source.handle(), source.startLine(), source.endLine(), page.index(), top,
						(float) block.bottom());
				if (index == null)
					places.add(place);
				else
					places.set(index, place);
			}
		}
		return places;
	}

	private PrintResult write(PrintJob job, PrintParams params) {
		if (job.pages().refusal() != null)
			return new PrintResult(null, job.pages().refusal(), job.errors());
		if (!job.errors().isEmpty() && !params.despiteErrors())
			return new PrintResult(null, PrintMessages.get("errors", String.valueOf(job.errors().size())), job.errors());
		DocumentWriter writer = switch (params.format()) {
		case "pdf" -> pdf;
		case "docx" -> new DocxWriter();
		case "html" -> new HtmlWriter();
		case "txt" -> new TextWriter();
		default -> null;
		};
		if (writer == null)
			return new PrintResult(null, PrintMessages.get("format", params.format()), job.errors());
		return WholeFile.write(params.target(), out -> writer.write(job.pages().layout(), out))
				.map(problem -> new PrintResult(null, problem, job.errors()))
				.orElseGet(() -> new PrintResult(params.target(), null, job.errors()));
	}
}
