package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.outline.PlanOutlinePage;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The outline view shows the plan with its numbers and goes with the caret. */
final class OutlineTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void elementsAreShownWithNumbersAndFollowTheText() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", ReadingAidsTest.TEXT);
		PlanOutlinePage outline = outline(text);

		UiWait.until("the theme is shown", () -> labels(outline).stream().anyMatch(label -> label.contains("Hoàn thiện thể chế")));
		text.viewer().getTextWidget().append("cơ quan SNV \"Sở Nội vụ\"\n");

		UiWait.until("the new agency is shown", () -> labels(outline).stream().anyMatch(label -> label.contains("Sở Nội vụ")));
		assertTrue(labels(outline).stream().anyMatch(label -> label.startsWith("1.1. ")), labels(outline).toString());
	}

	@Test
	void outlineFollowsTheCaretAndTheCaretTheOutline() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", ReadingAidsTest.TEXT);
		PlanOutlinePage outline = outline(text);
		UiWait.until("the outline is there", () -> !labels(outline).isEmpty());

		text.caretBehind("cơ quan STC");
		UiWait.until("the agency is selected", () -> selected(outline).contains("Sở Tài chính"));
		TreeItem first = outline.tree().getTree().getItem(0);
		outline.tree().setSelection(new StructuredSelection(first.getData()));

		UiWait.until("the caret is at the first agency", () -> text.viewer().getSelectedRange().x < text.text().indexOf('\n'));
	}

	@Test
	void filterFindsWithoutToneMarks() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", ReadingAidsTest.TEXT);
		PlanOutlinePage outline = outline(text);
		UiWait.until("the outline is there", () -> labels(outline).size() >= 3);

		Text words = (Text) ((org.eclipse.swt.widgets.Composite) outline.getControl()).getChildren()[0];
		words.setText("hoan thien THE");

		UiWait.until("only the theme is left", () -> labels(outline).size() == 1 && labels(outline).get(0).contains("Hoàn thiện thể chế"));
		assertEquals(text.text(), ReadingAidsTest.TEXT);
	}

	private static PlanOutlinePage outline(OpenText text) throws CoreException {
		ContentOutline view = (ContentOutline) TestProject.page().showView(IPageLayout.ID_OUTLINE);
		TestProject.page().activate(text.editor());
		UiWait.until("the outline of the plan is shown", () -> view.getCurrentPage() instanceof PlanOutlinePage);
		return (PlanOutlinePage) view.getCurrentPage();
	}

	private static String selected(PlanOutlinePage outline) {
		return outline.tree().getStructuredSelection().getFirstElement() instanceof StructureNode node ? node.label() : "";
	}

	private static List<String> labels(PlanOutlinePage outline) {
		TreeViewer tree = outline.tree();
		return tree.getControl().isDisposed() ? List.of() : items(tree.getTree().getItems()).map(TreeItem::getText).toList();
	}

	private static Stream<TreeItem> items(TreeItem... items) {
		return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}
}
