package vn.kehoach.ui.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The tree shows the file and changes it. */
final class TreeEditingTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void nodesHaveComputedNumbers() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#C");

		assertTrue(has(desk, item -> item.startsWith("I.") && item.contains("NHIỆM VỤ")), desk.items().toString());
		assertTrue(has(desk, item -> item.contains("Sở Tư pháp")), desk.items().toString());
	}

	private static boolean has(Desk desk, Predicate<String> fits) {
		return desk.items().stream().anyMatch(fits);
	}

	@Test
	void droppedTaskMovesWithItsComments() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#A");

		assertTrue(desk.editor().structurePage().tree().actions().drop(List.of("#A"), "#B", ViewerDropAdapter.LOCATION_AFTER));

		UiWait.until("A is behind B", () -> desk.text().indexOf("nhiệm vụ A") > desk.text().indexOf("nhiệm vụ B"));
		assertTrue(desk.text().indexOf("// việc thứ nhất") > desk.text().indexOf("nhiệm vụ B"), desk.text());
		assertTrue(desk.text().contains("chủ trì STP // chính"), desk.text());
		UiWait.until("A is still selected, among its siblings",
				() -> desk.selected().equals("[#A]")
						&& desk.editor().structurePage().tree().model().children("#Mot").equals(List.of("#B", "#A")));
	}

	@Test
	void taskIsDroppedOnAnotherTheme() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);

		assertTrue(desk.editor().structurePage().tree().actions().drop(List.of("#A"), "#Hai", ViewerDropAdapter.LOCATION_ON));

		UiWait.until("A is in the other theme",
				() -> desk.editor().structurePage().tree().model().children("#Hai").equals(List.of("#C", "#A")));
	}

	@Test
	void taskIsNotDroppedWhereTheLanguageHasNone() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);

		assertFalse(desk.editor().structurePage().tree().actions().drop(List.of("#A"), "#QD/recitals", ViewerDropAdapter.LOCATION_ON));
		assertFalse(desk.editor().structurePage().tree().actions().drop(List.of("#Mot"), "#A", ViewerDropAdapter.LOCATION_ON));
	}

	@Test
	void keysMoveAndUndoTakesBack() throws CoreException, CommandException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#A");
		desk.tree().getTree().setFocus();
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		down.stateMask = SWT.ALT;

		desk.tree().getTree().notifyListeners(SWT.KeyDown, down);
		UiWait.until("A is behind B", () -> desk.text().indexOf("nhiệm vụ A") > desk.text().indexOf("nhiệm vụ B"));
		command("org.eclipse.ui.edit.undo");

		assertEquals(SamplePlan.TEXT, desk.text());
		command("org.eclipse.ui.edit.redo");
		assertTrue(desk.text().indexOf("nhiệm vụ A") > desk.text().indexOf("nhiệm vụ B"));
	}

	private static void command(String id) throws CommandException {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(id, null);
	}

	@Test
	void deletedTasksLeaveTheNextSelected() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#A");

		desk.editor().structurePage().tree().actions().delete();

		UiWait.until("A is gone, with its comment", () -> !desk.text().contains("nhiệm vụ A") && !desk.text().contains("việc thứ nhất"));
		UiWait.until("B is selected", () -> desk.selected().equals("[#B]"));
	}

	@Test
	void copiedTaskIsPastedAsOneStep() throws CoreException, CommandException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#A");
		desk.editor().structurePage().tree().pasting().copy();
		desk.select("#Hai");

		desk.editor().structurePage().tree().pasting().paste();

		UiWait.until("the other theme has two tasks", () -> desk.editor().structurePage().tree().model().children("#Hai").size() == 2);
		assertTrue(desk.text().contains("nhiệm vụ A {"), desk.text());
		command("org.eclipse.ui.edit.undo");
		assertEquals(SamplePlan.TEXT, desk.text());
	}

	@Test
	void filterNeedsNoToneMarks() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);

		desk.editor().structurePage().tree().filterBox().setText("cai cach");

		UiWait.until("only that theme is left", () -> has(desk, item -> item.contains("Cải cách"))
				&& !has(desk, item -> item.contains("Xây dựng thể chế")));
	}

	@Test
	void severalTasksGetOneDeadlineInOneStep() throws CoreException, CommandException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#B", "#C");

		Text deadline = desk.field("Thời hạn cho tất cả", Text.class);
		deadline.setText("31/12/2027");
		desk.press("Ghi cho tất cả");

		UiWait.until("both have it", () -> desk.text().split("hạn 2027-12-31", -1).length == 3);
		command("org.eclipse.ui.edit.undo");
		assertEquals(SamplePlan.TEXT, desk.text());
	}
}
