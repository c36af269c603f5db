package vn.kehoach.ui.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.structure.UndoStack;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Fields of the form change the text, and nothing else of it. */
final class FormEditingTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void deadlineIsTypedDayFirstAndIsOneStepOfUndo() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#A");
		Text deadline = desk.field("Thời hạn", Text.class);
		assertEquals("31/03/2027", deadline.getText());

		Desk.type(deadline, "30/6/2027");

		desk.untilText("hạn 2027-06-30");
		assertEquals(SamplePlan.TEXT.replace("2027-03-31", "2027-06-30"), desk.text());
		undo(desk.editor());
		assertEquals(SamplePlan.TEXT, desk.text());
		UiWait.until("the form shows the old date again", () -> desk.field("Thời hạn", Text.class).getText().equals("31/03/2027"));
	}

	@Test
	void dateThatDoesNotExistIsRefusedInTheForm() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#A");

		Desk.type(desk.field("Thời hạn", Text.class), "31/6/2027");

		UiWait.until("the form says why", () -> desk.editor().structurePage().form().message().contains("31/6/2027"));
		assertEquals(SamplePlan.TEXT, desk.text());
	}

	@Test
	void partnerIsFoundWithoutToneMarks() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#B");

		desk.choose(desk.field("Cơ quan phối hợp", Text.class), "so tu phap");

		desk.untilText("phối hợp với STP");
		assertTrue(desk.text().contains("nhiệm vụ B { // gấp"), desk.text());
		UiWait.until("the list has it", () -> desk.field("Cơ quan phối hợp", Table.class).getItemCount() == 1);
		assertTrue(desk.field("Cơ quan phối hợp", Table.class).getItem(0).getText().startsWith("Sở Tư pháp"));
	}

	@Test
	void abolishedBodyIsMarkedWithItsSuccessor() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT.replace("phối hợp với STC", "phối hợp với STC, SCu"));
		desk.edit("#A");

		UiWait.until("the successor is told", () -> {
			Table partners = desk.field("Cơ quan phối hợp", Table.class);
			return partners.getItemCount() == 2 && partners.getItem(1).getText().contains("Sở Tài chính");
		});
	}

	@Test
	void bodiesAreReorderedAndRemoved() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT.replace("phối hợp với STC", "phối hợp với STC, SCu"));
		desk.edit("#A");
		Table partners = desk.field("Cơ quan phối hợp", Table.class);
		partners.setSelection(1);

		Desk.key(partners, SWT.DEL);

		desk.untilText("phối hợp với STC\n");
		assertTrue(desk.text().contains("chủ trì STP // chính"));
	}

	@Test
	void runningTextOffersWhatCanBeReferredTo() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#B/Prose:0");
		StyledText prose = desk.widget(StyledText.class);
		assertEquals("Kiểm tra ngân sách.", prose.getText());
		prose.setFocus();

		prose.setText("Kiểm tra cùng [[tu phap");
		prose.setCaretOffset(prose.getCharCount());
		UiWait.until("something is offered", () -> Desk.offers() != null);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		prose.notifyListeners(SWT.KeyDown, enter);
		UiWait.until("the reference is complete", () -> prose.getText().equals("Kiểm tra cùng [[STP]]"));
		desk.editor().structurePage().commit();

		desk.untilText("Kiểm tra cùng [[STP]]\n");
	}

	@Test
	void choiceThatIsTakenOutOfTheTextIsNotShownAnyMore() throws CoreException, BadLocationException {
		Desk desk = Desk.open(project, SamplePlan.TEXT.replace("viết tắt \"STP\"", "loại sở viết tắt \"STP\""));
		desk.edit("#STP");
		Combo kind = desk.widget(Combo.class);
		assertEquals("Sở", kind.getText());

		IDocument document = desk.editor().textEditor().viewer().getDocument();
		document.replace(document.get().indexOf("loại sở "), "loại sở ".length(), "");

		UiWait.until("nothing is chosen", () -> kind.isDisposed() || kind.getText().isEmpty());
		assertEquals(-1, kind.getSelectionIndex());
		kind.notifyListeners(SWT.Selection, new Event());
		kind.select(1);
		kind.notifyListeners(SWT.Selection, new Event());
		desk.untilText("loại ");
	}

	@Test
	void savingTakesAlongWhatIsBeingTyped() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#Mot");
		Text title = desk.field("Tiêu đề", Text.class);
		title.setFocus();

		title.setText("Hoàn thiện thể chế");
		UiWait.until("the editor is dirty", () -> desk.editor().isDirty());
		assertEquals(SamplePlan.TEXT, desk.text());
		desk.editor().doSave(null);

		desk.untilText("nhóm nhiệm vụ Mot \"Hoàn thiện thể chế\" {");
		UiWait.until("it is saved", () -> !desk.editor().isDirty());
	}

	private static void undo(PlanEditor editor) {
		new UndoStack(() -> editor.textEditor().viewer().getDocument()).undo();
	}
}
