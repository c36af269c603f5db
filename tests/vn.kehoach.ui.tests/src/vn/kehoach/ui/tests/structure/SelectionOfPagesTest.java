package vn.kehoach.ui.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Both pages of the editor are at the same element. */
final class SelectionOfPagesTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void selectingInTheTreeMovesTheCaret() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);

		desk.select("#B");

		int caret = desk.editor().textEditor().viewer().getSelectedRange().x;
		assertEquals(SamplePlan.TEXT.indexOf("nhiệm vụ B") + "nhiệm vụ ".length(), caret);
		var selection = (IStructuredSelection) desk.editor().getSite().getSelectionProvider().getSelection();
		assertEquals("#B", ((StructureNode) selection.getFirstElement()).handle());
	}

	@Test
	void pageOpensAtTheElementOfTheCaret() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.editor().setActiveEditor(desk.editor().textEditor());
		desk.editor().textEditor().viewer().setSelectedRange(SamplePlan.TEXT.indexOf("Đơn giản hóa"), 0);

		desk.editor().showStructure();

		UiWait.until("the paragraph is selected", () -> desk.selected().equals("[#C/Prose:0]"));
		desk.untilForm("#C/Prose:0");
	}

	@Test
	void typingInTheTextRenumbersTheTreeAndKeepsItsState() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.select("#C");

		int place = SamplePlan.TEXT.indexOf("\t\tnhóm nhiệm vụ Hai");
		desk.editor().textEditor().viewer().getDocument().set(
				SamplePlan.TEXT.substring(0, place) + "\t\tnhóm nhiệm vụ Moi \"Mới\" {\n\t\t}\n\n" + SamplePlan.TEXT.substring(place));

		UiWait.until("the new theme is there", () -> desk.items().stream().anyMatch(item -> item.startsWith("2.") && item.contains("Mới")));
		assertEquals("[#C]", desk.selected());
	}
}
