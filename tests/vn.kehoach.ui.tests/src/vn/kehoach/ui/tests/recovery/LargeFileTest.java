package vn.kehoach.ui.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.guard.FileInspection;
import vn.kehoach.ui.editor.guard.LargePlanEditor;
import vn.kehoach.ui.tests.preview.LongPlan;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Ten megabytes beside the text somebody writes: nobody waits for them, and one message says that they are left out. */
class LargeFileTest {
	private static final int PARTS = 28_000;
	private static final String UNKNOWN = "nhóm cơ quan Nhom \"các sở\" gồm KhongCo\n";

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@Test
	void othersAreCheckedWhileALargeFileIsLeftOut() throws Exception {
		IFile large = project.write("lon.kehoach", LongPlan.of(PARTS));
		assertTrue(large.getLocation().toFile().length() > 10 * 1000 * 1000, "bytes: " + large.getLocation().toFile().length());
		PlanEditor editor = project.open(project.write("nho.kehoach", UNKNOWN));
		String uri = DocumentUris.of(editor.getEditorInput().getAdapter(IFile.class)).orElseThrow();
		UiWait.until("the text is checked", () -> finds(uri, 0));

		assertInstanceOf(LargePlanEditor.class, IDE.openEditor(TestProject.page(), large, true));
		editor.textEditor().viewer().getTextWidget().append("nhóm cơ quan Hai \"các ngành\" gồm KhongCo\n");
		UiWait.until("what was typed is checked", () -> finds(uri, 1));

		List<Diagnostic> told = EditorBundle.workspace().diagnostics().of(DocumentUris.of(large).orElseThrow());
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().getMessage().getLeft().startsWith("Tệp lớn (11 MB, quá 2 MB)"), told.toString());
	}

	@Test
	void bytesCountNotLetters() throws Exception {
		String text = LongPlan.of(PARTS / 5);
		IFile large = project.write("vua.kehoach", text);
		assertTrue(text.length() < FileInspection.LARGE && large.getLocation().toFile().length() > FileInspection.LARGE,
				text.length() + " letters, " + large.getLocation().toFile().length() + " bytes");

		assertInstanceOf(LargePlanEditor.class, IDE.openEditor(TestProject.page(), large, true));

		assertTrue(EditorBundle.workspace().documents().of(DocumentUris.of(large).orElseThrow()).isEmpty(), "it is not served");
	}

	private static boolean finds(String uri, int line) {
		return EditorBundle.workspace().diagnostics().of(uri).stream().anyMatch(found -> found.getRange().getStart().getLine() == line);
	}
}
