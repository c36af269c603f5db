package vn.kehoach.ui.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.structure.UndoStack;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What is being typed goes to the element it was typed for, whatever is done with the tree: recitals are named by their places. */
final class WordsBeforeActionsTest {
	private static final String RECITALS = "#QD/recitals";
	private static final String FIRST = "\tcăn cứ \"\"\"Luật mẫu\"\"\"\n";
	private static final String SECOND = "\tcăn cứ \"\"\"Nghị quyết mẫu\"\"\"\n";
	private static final String THIRD = "\tcăn cứ \"\"\"Nghị định mẫu\"\"\"\n";
	private static final String TYPED = "\tcăn cứ \"\"\"Nghị quyết đã sửa\"\"\"\n";
	private static final String TEXT = SamplePlan.TEXT.replace(SECOND, SECOND + THIRD);

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void wordsMoveUpWithTheirRecital() throws CoreException {
		Desk desk = typing("Nghị quyết đã sửa");

		desk.click("Chuyển lên");

		UiWait.until("the recital is the first", () -> desk.selected().equals("[" + desk.child(RECITALS, 0) + "]"));
		assertText(TEXT.replace(FIRST + SECOND, TYPED + FIRST), desk);
	}

	@Test
	void wordsTypedAfterTheClickMoveToo() throws CoreException {
		Desk desk = typing("Nghị quyết đã");

		desk.click("Chuyển lên");
		desk.widget(StyledText.class).append(" sửa");

		UiWait.until("the recital is the first", () -> desk.selected().equals("[" + desk.child(RECITALS, 0) + "]"));
		desk.untilForm(desk.child(RECITALS, 0));
		assertText(TEXT.replace(FIRST + SECOND, TYPED + FIRST), desk);
	}

	@Test
	void wordsOfADeletedRecitalDoNotReachTheNext() throws CoreException {
		Desk desk = typing("Nghị quyết đã sửa");

		desk.click("Xóa");
		desk.widget(StyledText.class).append(" lần nữa");

		UiWait.until("the recital is gone", () -> !desk.text().contains("Nghị quyết"));
		UiWait.until("the form shows the next", () -> desk.widget(StyledText.class).getText().equals("Nghị định mẫu"));
		Desk.leave(desk.widget(StyledText.class));
		assertText(TEXT.replace(SECOND, ""), desk);
	}

	@Test
	void wordsGoAlongWhenTheirRecitalIsDropped() throws CoreException {
		Desk desk = typing("Nghị quyết đã sửa");

		desk.editor().structurePage().tree().actions().drop(List.of(desk.child(RECITALS, 1)), desk.child(RECITALS, 0),
				ViewerDropAdapter.LOCATION_BEFORE);

		UiWait.until("the recital is the first", () -> desk.selected().equals("[" + desk.child(RECITALS, 0) + "]"));
		assertText(TEXT.replace(FIRST + SECOND, TYPED + FIRST), desk);
	}

	@Test
	void wordsGoAlongWithKeysOfTheTree() throws CoreException {
		Desk desk = typing("Nghị quyết đã sửa");
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		down.stateMask = SWT.ALT;

		desk.tree().getTree().notifyListeners(SWT.KeyDown, down);

		UiWait.until("the recital is the last", () -> desk.selected().equals("[" + desk.child(RECITALS, 2) + "]"));
		assertText(TEXT.replace(SECOND + THIRD, THIRD + TYPED), desk);
	}

	@Test
	void wordsStayWhereACopyIsPasted() throws CoreException {
		Desk desk = Desk.open(project, TEXT);
		desk.select(desk.child(RECITALS, 2));
		desk.editor().structurePage().tree().pasting().copy();
		type(desk, "Nghị quyết đã sửa");

		desk.editor().structurePage().tree().pasting().paste();

		String typed = TEXT.replace(SECOND, TYPED);
		UiWait.until("the copy is behind", () -> desk.text().equals(typed.replace(TYPED, TYPED + THIRD)));
		desk.untilIdle();
		new UndoStack(() -> desk.editor().textEditor().viewer().getDocument()).undo();
		assertEquals(typed, desk.text());
	}

	@Test
	void nothingIsRedoneWhileWordsAreTyped() throws CoreException, CommandException {
		Desk desk = Desk.open(project, TEXT);
		desk.select(desk.child(RECITALS, 0));
		desk.click("Xóa");
		UiWait.until("the first recital is gone", () -> !desk.text().contains(FIRST));
		command("org.eclipse.ui.edit.undo");
		UiWait.until("the tree has it again", () -> desk.editor().structurePage().tree().model().children(RECITALS).size() == 3);
		type(desk, "Nghị quyết đã sửa");

		command("org.eclipse.ui.edit.redo");

		assertEquals(TEXT, desk.text());
		assertText(TEXT.replace(SECOND, TYPED), desk);
	}

	private static void command(String id) throws CommandException {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(id, null);
	}

	@Test
	void elementStaysWhileItsWordsAreRefused() throws CoreException {
		Desk desk = typing("Nghị quyết \"\"\" sai");

		desk.click("Chuyển lên");

		UiWait.until("the form says why", () -> desk.editor().structurePage().form().message().contains("sai cú pháp"));
		assertEquals(TEXT, desk.text());
		assertEquals("Nghị quyết \"\"\" sai", desk.widget(StyledText.class).getText());
	}

	/** Somebody who has typed into the field of the second recital, and is still there. */
	private Desk typing(String words) throws CoreException {
		Desk desk = Desk.open(project, TEXT);
		type(desk, words);
		return desk;
	}

	private static void type(Desk desk, String words) {
		desk.edit(desk.child(RECITALS, 1));
		StyledText field = desk.widget(StyledText.class);
		field.setFocus();
		field.setText(words);
	}

	private static void assertText(String expected, Desk desk) {
		desk.untilIdle();
		UiWait.until("all that was typed is in the text", () -> !desk.editor().structurePage().form().isDirty());
		assertEquals(expected, desk.text());
		assertFalse(desk.editor().structurePage().form().isDirty());
	}
}
