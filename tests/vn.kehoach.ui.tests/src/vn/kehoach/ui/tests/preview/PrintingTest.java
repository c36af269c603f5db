package vn.kehoach.ui.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.export.PlanSource;
import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.preview.print.PlanPrinting;
import vn.kehoach.ui.preview.print.PrintHandler;
import vn.kehoach.ui.preview.print.PrinterChoice;
import vn.kehoach.ui.preview.print.PrintingJob;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Pages come out of the printer as the preview shows them: GTK's printer into a file stands for the one of paper. */
final class PrintingTest {
	private static final String INTO_FILE = "GtkPrintBackendFile";
	/** Of an A4 page, in points. */
	private static final float WIDTH = 595;
	private static final float HEIGHT = 842;

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@TempDir
	Path folder;

	@AfterEach
	void hideView() {
		TestProject.page().hideView(TestProject.page().findView(PreviewView.ID));
	}

	@Test
	void thereIsNothingToPrintWithoutAPlan() throws CoreException {
		assertFalse(canPrint());

		project.open(project.write("quyet-dinh.kehoach", LongPlan.of(1)));

		UiWait.until("it can be printed", PrintingTest::canPrint);
	}

	@Test
	void allPagesAreOfferedAndPrinted() throws Exception {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(30)).withPages();
		int count = desk.preview().pages().pageCount();
		List<PrinterData> offers = new ArrayList<>();

		Path printed = print(desk.editor(), offered -> {
			offers.add(offered);
			return intoFile(folder.resolve("tat-ca.pdf"), PrinterData.ALL_PAGES, 1, 1);
		}, "tat-ca.pdf");

		assertEquals(1, offers.getFirst().startPage);
		assertEquals(count, offers.getFirst().endPage);
		try (PDDocument paper = Loader.loadPDF(printed.toFile())) {
			assertEquals(count, paper.getNumberOfPages());
			for (int page = 0; page < count; page++)
				assertWordsReachTheMargins(paper, page);
		}
	}

	@Test
	void onlyTheChosenPagesArePrinted() throws Exception {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(30)).withPages();

		Path printed = print(desk.editor(), offered -> intoFile(folder.resolve("hai-trang.pdf"), PrinterData.PAGE_RANGE, 2, 3),
				"hai-trang.pdf");

		try (PDDocument paper = Loader.loadPDF(printed.toFile())) {
			assertEquals(2, paper.getNumberOfPages());
		}
	}

	@Test
	void printerIsGivenBackWhenTheJobIsCancelledBeforeItBegins() {
		assumeFilePrinter();
		Printer printer = new Printer(intoFile(folder.resolve("khong-in.pdf"), PrinterData.ALL_PAGES, 1, 1));
		PrintingJob job = new PrintingJob("khong-in", new PrintedPages("", 0, "khong-in", null, List.of(), List.of(), null), printer);

		Job.getJobManager().suspend();
		job.schedule();
		job.cancel();
		Job.getJobManager().resume();

		UiWait.until("the printer is free", printer::isDisposed);
	}

	@Test
	void aPlanWithErrorsIsPrintedOnlyWhenTheUserInsists() throws Exception {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(2).replace("cơ quan ban hành UBND", "cơ quan ban hành KhongCo"));
		UiWait.until("the error is known", () -> !EditorBundle.workspace().diagnostics().of(source(desk.editor()).uri()).isEmpty());
		AtomicReference<PrinterData> offered = new AtomicReference<>();

		DialogDriver question = DialogDriver.answering("In văn bản", "Hủy");
		printing(desk.editor(), all -> {
			offered.set(all);
			return null;
		}).start();
		UiWait.until("it was asked", question::isAnswered);
		UiWait.settle();
		assertTrue(question.words().contains("lỗi"), question.words());
		assertEquals(null, offered.get());

		DialogDriver insists = DialogDriver.answering("In văn bản", "Vẫn in");
		printing(desk.editor(), all -> {
			offered.set(all);
			return null;
		}).start();
		UiWait.until("a printer is asked for", () -> offered.get() != null);
		assertTrue(insists.isAnswered());
	}

	@Test
	void aFileWithoutADocumentSaysWhyItCannotBePrinted() throws Exception {
		PlanEditor editor = project.open(project.write("co-quan.kehoach", "cơ quan STP \"Sở Tư pháp\"\n"));

		DialogDriver refusal = DialogDriver.answering("In văn bản", "Đóng");
		printing(editor, offered -> {
			throw new AssertionError("there is nothing to print");
		}).start();

		UiWait.until("it is said", refusal::isAnswered);
		assertFalse(refusal.words().isBlank());
	}

	private static boolean canPrint() {
		return TestProject.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(PrintHandler.COMMAND).isEnabled();
	}

	private static PlanSource source(PlanEditor editor) {
		return EditorBundle.workspace().documents().of(editor.textEditor().viewer().getDocument())
				.map(served -> new PlanSource(served.uri()))
				.orElseThrow();
	}

	private static PlanPrinting printing(PlanEditor editor, PrinterChoice choice) {
		return new PlanPrinting(editor.getSite().getShell(), source(editor), choice);
	}

	private Path print(PlanEditor editor, PrinterChoice choice, String file) throws Exception {
		assumeFilePrinter();
		printing(editor, choice).start();
		Path printed = folder.resolve(file);
		UiWait.until("the printer is done", () -> isWhole(printed));
		return printed;
	}

	private static void assumeFilePrinter() {
		assumeTrue(Arrays.stream(Printer.getPrinterList()).anyMatch(printer -> INTO_FILE.equals(printer.driver)),
				"GTK cannot print into a file here (libprintbackend-file.so)");
	}

	private static boolean isWhole(Path pdf) {
		try {
			byte[] bytes = Files.isRegularFile(pdf) ? Files.readAllBytes(pdf) : new byte[0];
			return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
		} catch (java.io.IOException beingWritten) {
			return false;
		}
	}

	private static PrinterData intoFile(Path file, int scope, int first, int last) {
		PrinterData data = new PrinterData();
		data.printToFile = true;
		data.fileName = file.toString();
		data.scope = scope;
		data.startPage = first;
		data.endPage = last;
		return data;
	}

	/** The printed page holds the page of the plan: as large as the paper, with ink where an administrative document has its words. */
	private static void assertWordsReachTheMargins(PDDocument paper, int page) throws java.io.IOException {
		var box = paper.getPage(page).getMediaBox();
		assertTrue(Math.abs(box.getWidth() - WIDTH) < 20 && Math.abs(box.getHeight() - HEIGHT) < 60, box.toString());
		var image = new PDFRenderer(paper).renderImage(page);
		int left = image.getWidth();
		int right = 0;
		for (int y = 0; y < image.getHeight(); y++)
			for (int x = 0; x < image.getWidth(); x++)
				if ((image.getRGB(x, y) & 0xFF) < 128) {
					left = Math.min(left, x);
					right = Math.max(right, x);
				}
		assertTrue(left > 60 && left < 110, "left " + left);
		assertTrue(right > 480 && right < 580, "right " + right);
	}
}
