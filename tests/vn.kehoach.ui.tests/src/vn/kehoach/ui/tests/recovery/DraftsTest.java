package vn.kehoach.ui.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.recovery.DraftKeeper;
import vn.kehoach.ui.editor.recovery.DraftSessions;
import vn.kehoach.ui.editor.recovery.Recovery;
import vn.kehoach.ui.editor.recovery.StoredDraft;
import vn.kehoach.ui.editor.recovery.StoredDraft.State;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Drafts of unsaved text: written while somebody types, offered after a crash. */
class DraftsTest {
	private static final String TEXT = "cơ quan So \"Sở Nội vụ\"\n";
	private static final Duration SOON = Duration.ofMillis(100);
	private static final String TYPED = "// đang viết dở\n";

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();
	@TempDir
	Path state;

	@Test
	void aDraftIsWrittenSoonAfterAChangeAndGoesWhenTheTextIsSaved() throws Exception {
		PlanEditor editor = project.open(project.write("viet.kehoach", TEXT));
		try (DraftKeeper keeper = keeper()) {
			document(editor).replace(0, 0, TYPED);

			UiWait.until("a draft is written", () -> !drafts().isEmpty());
			assertTrue(Files.readString(drafts().getFirst()).endsWith(TYPED + TEXT));

			editor.doSave(new NullProgressMonitor());
			UiWait.until("the draft is gone", () -> drafts().isEmpty());
		}
	}

	@Test
	void closingWithoutSavingRemovesTheDraft() throws Exception {
		PlanEditor editor = project.open(project.write("viet.kehoach", TEXT));
		try (DraftKeeper keeper = keeper()) {
			document(editor).replace(0, 0, TYPED);
			UiWait.until("a draft is written", () -> !drafts().isEmpty());

			TestProject.page().closeEditor(editor, false);

			UiWait.until("the draft is gone", () -> drafts().isEmpty());
		}
	}

	@Test
	void aCrashedSessionsDraftIsRestoredAsUnsavedChanges() throws Exception {
		IFile file = crashed("viet.kehoach");

		DialogDriver question = DialogDriver.answering("Khôi phục văn bản chưa lưu", "Khôi phục các tệp đã chọn");
		recovery().offer();

		assertTrue(question.isAnswered());
		PlanEditor restored = (PlanEditor) TestProject.page().getActiveEditor();
		assertTrue(restored.isDirty());
		assertEquals(TYPED + TEXT, document(restored).get());
		assertEquals(TEXT, file.readString());
		assertTrue(drafts().isEmpty());
	}

	@Test
	void draftsCanBeThrownAway() throws Exception {
		crashed("viet.kehoach");

		DialogDriver.answering("Khôi phục văn bản chưa lưu", "Để sau");
		recovery().offer();
		assertEquals(1, drafts().size());

		List<StoredDraft> left = new DraftSessions(state).left();
		left.forEach(new DraftSessions(state)::delete);
		assertTrue(drafts().isEmpty());
	}

	@Test
	void aFileThatWasChangedSinceIsMarked() throws Exception {
		IFile file = crashed("viet.kehoach");
		assertEquals(State.SAME, new DraftSessions(state).left().getFirst().state());

		project.write("viet.kehoach", "// sửa nơi khác\n");
		assertEquals(State.CHANGED, new DraftSessions(state).left().getFirst().state());

		file.delete(true, new NullProgressMonitor());
		assertEquals(State.GONE, new DraftSessions(state).left().getFirst().state());
	}

	@Test
	void aFileThatIsGoneIsMadeAgain() throws Exception {
		crashed("viet.kehoach").delete(true, new NullProgressMonitor());

		DialogDriver.answering("Khôi phục văn bản chưa lưu", "Khôi phục các tệp đã chọn");
		recovery().offer();

		assertEquals(TYPED + TEXT, document((PlanEditor) TestProject.page().getActiveEditor()).get());
	}

	@Test
	void aDraftOfAProjectThatTheCrashLeftClosedIsRestored() throws Exception {
		crashed("viet.kehoach");
		project.project().close(new NullProgressMonitor());

		DialogDriver.answering("Khôi phục văn bản chưa lưu", "Khôi phục các tệp đã chọn");
		recovery().offer();

		PlanEditor restored = (PlanEditor) TestProject.page().getActiveEditor();
		assertEquals(TYPED + TEXT, document(restored).get());
		assertTrue(project.project().isOpen());
	}

	@Test
	void aDraftOutsideAllProjectsIsRestored(@TempDir Path elsewhere) throws Exception {
		Path file = Files.writeString(elsewhere.resolve("viet.kehoach"), TEXT);
		PlanEditor editor = (PlanEditor) IDE.openEditorOnFileStore(TestProject.page(),
				EFS.getLocalFileSystem().getStore(file.toUri()));
		crash(editor);

		DialogDriver.answering("Khôi phục văn bản chưa lưu", "Khôi phục các tệp đã chọn");
		recovery().offer();

		assertEquals(TYPED + TEXT, document((PlanEditor) TestProject.page().getActiveEditor()).get());
		assertEquals(TEXT, Files.readString(file));
	}

	@Test
	void aDraftThatSaysWhatTheFileSaysIsNoQuestion() throws Exception {
		crashed("viet.kehoach");
		project.write("viet.kehoach", TYPED + TEXT);

		assertTrue(new DraftSessions(state).left().isEmpty());
		assertTrue(drafts().isEmpty());
	}

	/** A file whose unsaved text a session kept that has ended without a word. */
	private IFile crashed(String name) throws Exception {
		IFile file = project.write(name, TEXT);
		crash(project.open(file));
		return file;
	}

	private void crash(PlanEditor editor) throws Exception {
		DraftKeeper keeper = new DraftKeeper(new DraftSessions(state.resolve("aside")), PlatformUI.getWorkbench().getDisplay(), SOON);
		keeper.follow();
		document(editor).replace(0, 0, TYPED);
		UiWait.until("a draft is written", () -> !drafts().isEmpty());
		keeper.close();
		Files.move(drafts().getFirst().getParent(), state.resolve("crashed"));
		Files.delete(state.resolve("aside"));
		TestProject.page().closeEditor(editor, false);
		assertFalse(drafts().isEmpty());
	}

	private DraftKeeper keeper() {
		DraftKeeper keeper = new DraftKeeper(new DraftSessions(state), PlatformUI.getWorkbench().getDisplay(), SOON);
		keeper.follow();
		return keeper;
	}

	private Recovery recovery() {
		return new Recovery(new DraftSessions(state), PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	private List<Path> drafts() {
		try (Stream<Path> files = Files.walk(state)) {
			return files.filter(file -> file.toString().endsWith(".draft")).toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static IDocument document(PlanEditor editor) {
		return editor.textEditor().getDocumentProvider().getDocument(editor.textEditor().getEditorInput());
	}
}
