package vn.kehoach.ui.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.guard.FileInspection;
import vn.kehoach.ui.editor.guard.LargePlanEditor;
import vn.kehoach.ui.editor.guard.RefusalPage;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Files as they are in real offices. */
class GuardedFilesTest {
	private static final String TEXT = "cơ quan So \"Sở Nội vụ\"\n";

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@Test
	void aFileThatIsNoTextGetsAMessageInsteadOfGarbage() throws CoreException {
		IEditorPart editor = open(write("anh.kehoach", new byte[]{ 'P', 'K', 3, 4, 0, 0 }));

		assertInstanceOf(RefusalPage.class, editor);
		String message = ((RefusalPage) editor).message();
		assertTrue(message.contains("không phải là tệp văn bản (byte thứ 3"), message);
	}

	@Test
	void aFileInAnotherEncodingTellsThePlaceAndTheRemedy() throws CoreException {
		IEditorPart editor = open(
				write("cu.kehoach", "// một\ncơ quan".replace("ộ", "o").replace("ơ", "\u00f4").getBytes(Charset.forName("windows-1252"))));

		String message = assertInstanceOf(RefusalPage.class, editor).message();
		assertTrue(message.contains("dòng 2, byte thứ 9"), message);
		assertTrue(message.contains("UTF-8"), message);
	}

	@Test
	void aRefusedFileOpensOnceItIsMended() throws CoreException {
		IFile file = write("hong.kehoach", new byte[]{ 0, 1, 2 });
		RefusalPage page = assertInstanceOf(RefusalPage.class, open(file));

		file.write(TEXT.getBytes(StandardCharsets.UTF_8), true, false, true, new NullProgressMonitor());
		TestProject.page().closeEditor(page, false);

		assertInstanceOf(PlanEditor.class, open(file));
	}

	@Test
	void tenMegabytesOpenAsPlainTextUnderABar() throws CoreException {
		IEditorPart editor = open(write("lon.kehoach", TEXT.repeat(10 * 1024 * 1024 / TEXT.getBytes(StandardCharsets.UTF_8).length + 1)
				.getBytes(StandardCharsets.UTF_8)));

		String bar = assertInstanceOf(LargePlanEditor.class, editor).barText();
		assertTrue(bar.contains("Tệp lớn (11 MB, quá " + FileInspection.LARGE / 1024 / 1024 + " MB)"), bar);
	}

	@Test
	void aReadOnlyFileIsMadeWritableWhenTheUserWantsIt() throws CoreException {
		IFile file = readOnly(project.write("khoa.kehoach", TEXT));
		PlanEditor editor = project.open(file);

		DialogDriver question = DialogDriver.answering("Tệp chỉ đọc", "Cho phép sửa tệp này");
		assertTrue(editor.textEditor().validateEditorInputState());

		assertTrue(question.words().contains("khoa.kehoach"), question.words());
		assertFalse(file.isReadOnly());
	}

	@Test
	void aReadOnlyFileStaysAsItIsWhenTheUserLeavesIt() throws CoreException, BadLocationException {
		IFile file = readOnly(project.write("khoa.kehoach", TEXT));
		PlanEditor editor = project.open(file);
		document(editor).replace(0, 0, "// ");

		DialogDriver.answering("Tệp chỉ đọc", "Không sửa");
		editor.doSave(new NullProgressMonitor());

		assertTrue(file.isReadOnly());
		assertEquals(TEXT, file.readString());
		assertTrue(editor.isDirty());
		writable(file);
	}

	@Test
	void anUnmodifiedTextFollowsItsFileQuietly() throws Exception {
		IFile file = project.write("ngoai.kehoach", TEXT);
		PlanEditor editor = project.open(file);

		writeOutside(file, TEXT + "// thêm\n");
		editor.textEditor().checkDisk();

		UiWait.until("the new text is shown", () -> document(editor).get().endsWith("// thêm\n"));
		assertFalse(editor.isDirty());
	}

	@Test
	void aModifiedTextIsKeptWhenTheUserSaysSo() throws Exception {
		IFile file = project.write("ngoai.kehoach", TEXT);
		PlanEditor editor = project.open(file);
		document(editor).replace(0, 0, "// của tôi\n");
		writeOutside(file, TEXT + "// thêm\n");

		DialogDriver question = DialogDriver.answering("Tệp đã thay đổi", "Giữ bản đang soạn");
		editor.textEditor().checkDisk();

		assertTrue(question.isAnswered());
		assertTrue(document(editor).get().startsWith("// của tôi\n"));
		assertTrue(editor.isDirty());
	}

	@Test
	void comingBackToTheEditorAsksAboutTheChangedFile() throws Exception {
		IFile file = project.write("ngoai.kehoach", TEXT);
		IFile other = project.write("khac.kehoach", TEXT);
		PlanEditor editor = project.open(file);
		document(editor).replace(0, 0, "// của tôi\n");
		project.open(other);
		writeOutside(file, "// bản mới\n");

		DialogDriver question = DialogDriver.answering("Tệp đã thay đổi", "Đọc lại từ tệp");
		TestProject.page().activate(editor);

		UiWait.until("the question was answered", question::isAnswered);
		UiWait.until("the new text is shown", () -> document(editor).get().equals("// bản mới\n"));
	}

	@Test
	void aTextWithoutChangesClosesWithItsDeletedFile() throws CoreException {
		IFile file = project.write("xoa.kehoach", TEXT);
		project.open(file);

		file.delete(true, new NullProgressMonitor());

		UiWait.until("the editor is closed", () -> TestProject.page().getEditorReferences().length == 0);
	}

	@Test
	void closingUnsavedTextAsksInVietnamese() throws Exception {
		IFile file = project.write("dong.kehoach", TEXT);
		PlanEditor editor = project.open(file);
		document(editor).replace(0, 0, "// của tôi\n");

		DialogDriver question = DialogDriver.answering("Lưu tệp", "Không lưu");
		TestProject.page().closeEditor(editor, true);

		assertTrue(question.isAnswered());
		assertEquals(TEXT, file.readString());
	}

	private static IDocument document(PlanEditor editor) {
		return editor.textEditor().getDocumentProvider().getDocument(editor.textEditor().getEditorInput());
	}

	private IFile write(String name, byte[] bytes) throws CoreException {
		IFile file = project.project().getFile(name);
		file.write(bytes, true, false, true, new NullProgressMonitor());
		return file;
	}

	private static IEditorPart open(IFile file) throws CoreException {
		IEditorPart editor = IDE.openEditor(TestProject.page(), file, true);
		UiWait.settle();
		return editor;
	}

	private static IFile readOnly(IFile file) throws CoreException {
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(true);
		file.setResourceAttributes(attributes);
		return file;
	}

	private static void writable(IFile file) throws CoreException {
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(false);
		file.setResourceAttributes(attributes);
	}

	/** As another program would: behind the workspace's back, later than the last look at it. */
	private static void writeOutside(IFile file, String text) throws IOException {
		Path path = file.getLocation().toPath();
		Files.writeString(path, text);
		Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(5)));
		assertFalse(file.isSynchronized(IResource.DEPTH_ZERO));
	}
}
