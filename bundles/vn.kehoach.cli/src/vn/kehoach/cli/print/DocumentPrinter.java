package vn.kehoach.cli.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.kehoach.cli.LibrarySettings;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.OutputProblem;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.report.compose.DocumentComposer;
import vn.kehoach.report.layout.LayoutDocument;

/** Prints documents into a folder, a file for each document and format, several files at a time. */
public final class DocumentPrinter {
	private static final int THREADS = 2;

	private final Path folder;
	private final List<PrintFormat> formats;

	/**
	 * @param folder where the files go
	 * @param formats what is printed of each document
	 */
	public DocumentPrinter(Path folder, List<PrintFormat> formats) {
		this.folder = folder;
		this.formats = List.copyOf(formats);
	}

	/**
	 * Prints the documents under names made of their ids; the files are staged and not finished.
	 *
	 * @return the files in the order of the documents and formats
	 */
	public Printed print(List<PlanDocument> documents, OutputBatch batch) {
		List<PrintJob> jobs = jobs(documents);
		Optional<OutputProblem> problem = jobs.size() == 1 ? run(jobs.get(0), batch) : runTogether(jobs, batch);
		return new Printed(jobs.stream().map(PrintJob::target).toList(), problem);
	}

	private List<PrintJob> jobs(List<PlanDocument> documents) {
		List<PrintJob> jobs = new ArrayList<>();
		for (PlanDocument document : documents) {
			LayoutDocument layout = DocumentComposer.compose(document);
			for (PrintFormat format : formats)
				jobs.add(new PrintJob(layout, format, folder.resolve(document.getId() + '.' + format.extension())));
		}
		return jobs;
	}

	/** The slow formats go first, so that the threads end at about the same time. */
	private static Optional<OutputProblem> runTogether(List<PrintJob> jobs, OutputBatch batch) {
		List<Callable<Optional<OutputProblem>>> work = new ArrayList<>();
		jobs.stream().sorted(Comparator.comparing(PrintJob::format).reversed()).forEach(job -> work.add(() -> run(job, batch)));
		LibrarySettings.startOfficeLogging();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			return threads.invokeAll(work).stream().map(DocumentPrinter::resultOf).flatMap(Optional::stream).findFirst();
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private static Optional<OutputProblem> run(PrintJob job, OutputBatch batch) {
		return batch.stage(job.target(), out -> job.format().writer().write(job.layout(), out));
	}

	private static Optional<OutputProblem> resultOf(Future<Optional<OutputProblem>> result) {
		return switch (result.state()) {
		case SUCCESS -> result.resultNow();
		default -> throw asUnchecked(result.exceptionNow());
		};
	}

	private static RuntimeException asUnchecked(Throwable failure) {
		if (failure instanceof Error error)
			throw error;
		return failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
	}

	/**
	 * What was printed.
	 *
	 * @param files the staged files
	 * @param problem why a file could not be written; empty when all could
	 */
	public record Printed(List<Path> files, Optional<OutputProblem> problem) {
	}
}
