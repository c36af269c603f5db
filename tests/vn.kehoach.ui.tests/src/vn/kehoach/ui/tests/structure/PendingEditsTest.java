package vn.kehoach.ui.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.structure.tree.DropPlace;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Edits that the server has not answered yet are not forgotten. */
final class PendingEditsTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	private final CountDownLatch answers = new CountDownLatch(1);

	@AfterEach
	void goOn() {
		answers.countDown();
	}

	@Test
	void editorIsDirtyWhileAnEditIsUnderWay() throws CoreException {
		Desk desk = typedWhileTheServerIsBusy();

		assertTrue(desk.editor().isDirty());
		assertEquals(SamplePlan.TEXT, desk.text());
		answers.countDown();
		desk.untilText("hạn 2027-06-30");
		UiWait.until("only the text is dirty", () -> !desk.editor().structurePage().isDirty());
		assertTrue(desk.editor().isDirty());
	}

	@Test
	void editorIsCleanAgainWhenAnEditIsRefused() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#A");
		makeBusy();
		desk.editor().structurePage().tree().actions().add(NodeKind.MOTTO, new DropPlace("#A", null));

		assertTrue(desk.editor().isDirty());
		answers.countDown();
		UiWait.until("nothing is under way", () -> !desk.editor().isDirty());
		assertEquals(SamplePlan.TEXT, desk.text());
	}

	@Test
	void closingAsksWhileAnEditIsUnderWay() throws CoreException {
		Desk desk = typedWhileTheServerIsBusy();
		DialogDriver question = DialogDriver.answering("Lưu tệp", "Hủy");

		TestProject.page().closeEditor(desk.editor(), true);

		assertTrue(question.isAnswered());
		answers.countDown();
		desk.untilText("hạn 2027-06-30");
	}

	@Test
	void savingAsTheEditorClosesTakesTheEditAlong() throws CoreException {
		Desk desk = typedWhileTheServerIsBusy();
		DialogDriver question = DialogDriver.answering("Lưu tệp", "Lưu");
		Display.getCurrent().timerExec(1_000, answers::countDown);

		TestProject.page().closeEditor(desk.editor(), true);

		assertTrue(question.isAnswered());
		UiWait.until("the editor is closed", () -> TestProject.page().getEditorReferences().length == 0);
		assertTrue(project.project().getFile("ke-hoach.kehoach").readString().contains("hạn 2027-06-30"));
	}

	private Desk typedWhileTheServerIsBusy() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#A");
		makeBusy();
		Desk.type(desk.field("Thời hạn", Text.class), "30/6/2027");
		return desk;
	}

	private void makeBusy() {
		EditorBundle.workspace().tell(server -> {
			try {
				answers.await();
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
			}
		});
	}
}
