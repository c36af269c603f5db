package vn.kehoach.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.report.compose.DocumentComposer;
import vn.kehoach.report.docx.DocxWriter;
import vn.kehoach.report.html.HtmlWriter;
import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.pdf.PdfWriter;
import vn.kehoach.report.text.TextWriter;

/** Warm times of composing and writing a loaded document, per format. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@State(Scope.Benchmark)
public class PrintingBenchmark {
	@Param({ "txt", "html", "docx", "pdf" })
	public String format;

	private PlanDocument document;
	private DocumentWriter writer;

	@Setup(Level.Trial)
	public void load(MeasuredProject project) {
		document = WorkspaceLoader.standalone().load(project.paths()).entries(PlanDocument.class).get(0);
		writer = List.of(new TextWriter(), new HtmlWriter(), new DocxWriter(), new PdfWriter()).stream()
				.filter(candidate -> candidate.format().equals(format)).findFirst().orElseThrow();
	}

	@Benchmark
	public void print() throws IOException {
		writer.write(DocumentComposer.compose(document), OutputStream.nullOutputStream());
	}
}
