package vn.kehoach.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.export.ExportDialog;
import vn.kehoach.ui.export.ExportErrorsDialog;
import vn.kehoach.ui.export.ExportFormat;
import vn.kehoach.ui.export.ExportHandler;
import vn.kehoach.ui.files.PlanFilesView;
import vn.kehoach.ui.tests.preview.LongPlan;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** A plan is exported from its editor and from the list of files. */
final class ExportTest {
	private static final String WRONG = LongPlan.of(2).replace("cơ quan ban hành UBND", "cơ quan ban hành KhongCo");

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@TempDir
	Path folder;

	@Test
	void planInTheEditorIsWrittenInAllFormats() throws Exception {
		project.open(project.write("quyet-dinh.kehoach", LongPlan.of(6)));

		export(EnumSet.allOf(ExportFormat.class));

		Path docx = folder.resolve("quyet-dinh.docx");
		UiWait.until("all files are there", () -> names().count() == 4);
		UiWait.until("the last file is there", () -> Files.exists(folder.resolve("quyet-dinh.txt")));
		try (ZipFile word = new ZipFile(docx.toFile())) {
			assertNotNull(word.getEntry("word/document.xml"));
		}
		assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("quyet-dinh.pdf")), 0, 4, StandardCharsets.ISO_8859_1));
		assertTrue(Files.readString(folder.resolve("quyet-dinh.html")).contains("Đoạn thứ 6"));
		assertTrue(Files.readString(folder.resolve("quyet-dinh.txt")).contains("Đoạn thứ 6"));
	}

	@Test
	void unsavedTextIsExported() throws Exception {
		PlanEditor editor = project.open(project.write("quyet-dinh.kehoach", LongPlan.of(1)));
		int place = editor.textEditor().viewer().getDocument().get().indexOf("Đoạn thứ 1");
		editor.textEditor().viewer().getTextWidget().replaceTextRange(place, 0, "Mới gõ. ");

		export(EnumSet.of(ExportFormat.TXT));

		Path text = folder.resolve("quyet-dinh.txt");
		UiWait.until("the file is there", () -> Files.exists(text));
		assertTrue(Files.readString(text).contains("Mới gõ."));
	}

	@Test
	void fileSelectedInTheListIsExportedWithoutAnEditor() throws Exception {
		IFile file = project.write("van-ban.kehoach", LongPlan.of(2));
		CommonNavigator files = (CommonNavigator) TestProject.page().showView(PlanFilesView.ID);
		files.getCommonViewer().expandToLevel(3);
		files.getCommonViewer().setSelection(new StructuredSelection(file));
		UiWait.settle();

		export(EnumSet.of(ExportFormat.DOCX));

		UiWait.until("the file is there", () -> Files.exists(folder.resolve("van-ban.docx")));
	}

	@Test
	void existingFileIsKeptWhenTheUserWantsIt() throws Exception {
		project.open(project.write("quyet-dinh.kehoach", LongPlan.of(1)));
		Files.writeString(folder.resolve("quyet-dinh.txt"), "cũ");

		AtomicInteger asked = new AtomicInteger();
		Dialogs.answer(ExportDialog.class, dialog -> {
			Dialogs.answer(MessageDialog.class, question -> {
				asked.incrementAndGet();
				Dialogs.press(question, "Hủy");
			});
			fill(EnumSet.of(ExportFormat.TXT)).accept(dialog);
		});
		run();

		assertEquals(1, asked.get());
		assertEquals("cũ", Files.readString(folder.resolve("quyet-dinh.txt")));
	}

	@Test
	void errorsAreListedAndLeadToTheirPlace() throws Exception {
		PlanEditor editor = project.open(project.write("quyet-dinh.kehoach", WRONG));
		AtomicInteger rows = new AtomicInteger();
		Dialogs.answer(ExportErrorsDialog.class, dialog -> {
			rows.set(dialog.table().getItemCount());
			dialog.press(IDialogConstants.OK_ID);
		});

		export(EnumSet.of(ExportFormat.DOCX, ExportFormat.PDF));

		UiWait.until("the errors were shown", () -> rows.get() > 0);
		UiWait.until("the place is shown", () -> editor.textEditor().viewer().getSelectedRange().x == WRONG.indexOf("KhongCo"));
		assertEquals(0, names().count());
	}

	@Test
	void planWithErrorsIsExportedWhenTheUserInsists() throws Exception {
		project.open(project.write("quyet-dinh.kehoach", WRONG));
		Dialogs.answer(ExportErrorsDialog.class, dialog -> dialog.press(ExportErrorsDialog.EXPORT_ANYWAY));

		export(EnumSet.of(ExportFormat.DOCX));

		UiWait.until("the file is there", () -> Files.exists(folder.resolve("quyet-dinh.docx")));
	}

	@Test
	void nothingCanBeExportedWithoutFormatOrFolder() throws Exception {
		project.open(project.write("quyet-dinh.kehoach", LongPlan.of(1)));
		AtomicInteger problems = new AtomicInteger();
		Dialogs.answer(ExportDialog.class, dialog -> {
			fillOnly(dialog, EnumSet.noneOf(ExportFormat.class));
			problems.addAndGet(dialog.getErrorMessage() == null ? 0 : 1);
			fillOnly(dialog, EnumSet.of(ExportFormat.PDF));
			problems.addAndGet(dialog.getErrorMessage() == null ? 10 : 0);
			dialog.folder().setText("");
			problems.addAndGet(dialog.getErrorMessage() == null ? 0 : 100);
			dialog.close();
		});

		run();

		assertEquals(111, problems.get());
		assertFalse(names().findAny().isPresent());
	}

	private Stream<Path> names() {
		try {
			return Files.list(folder).toList().stream();
		} catch (IOException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private void export(EnumSet<ExportFormat> formats) throws Exception {
		Dialogs.answer(ExportDialog.class, fill(formats));
		run();
	}

	private static void run() throws Exception {
		TestProject.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(ExportHandler.COMMAND, null);
	}

	private Consumer<ExportDialog> fill(EnumSet<ExportFormat> formats) {
		return dialog -> {
			fillOnly(dialog, formats);
			dialog.press(IDialogConstants.OK_ID);
		};
	}

	private void fillOnly(ExportDialog dialog, EnumSet<ExportFormat> formats) {
		for (ExportFormat format : ExportFormat.values()) {
			dialog.format(format).setSelection(formats.contains(format));
			dialog.format(format).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
		}
		dialog.folder().setText(folder.toString());
		dialog.openAfterwards().setSelection(false);
	}
}
