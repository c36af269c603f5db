package vn.kehoach.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.agencies.AgenciesView;
import vn.kehoach.ui.citations.CitationsView;
import vn.kehoach.ui.deadlines.DeadlinesView;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.served.ViewScope.Extent;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Deadlines, cited documents and agencies. */
final class ListViewsTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final ShownView shown = new ShownView();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void deadlinesStandInTheirMonths() throws CoreException {
		Tree tree = deadlines();

		List<String> rows = Widgets.rows(tree);
		assertEquals(List.of("Tháng 12/2026 (1)", "Tháng 6/2027 (1)", "Tháng 9/2027 (1)", "Định kỳ (1)"),
				rows.stream().filter(row -> !row.startsWith(".")).toList());
		assertTrue(rows.get(1).startsWith(". 01/12/2026 | "), rows.get(1));
		assertTrue(rows.get(1).contains("trước ngày ban hành"), rows.get(1));
	}

	@Test
	void deadlinesAreFilteredByKindAndWords() throws CoreException {
		Tree tree = deadlines();

		Widgets.choose(tree, "Định kỳ");
		assertEquals(2, Widgets.rows(tree).size());
		Widgets.choose(tree, "Mọi loại");
		Widgets.search(tree, "chuyen doi so");
		assertEquals(List.of("Tháng 9/2027 (1)"), Widgets.rows(tree).stream().filter(row -> !row.startsWith(".")).toList());
	}

	@Test
	void openingADeadlineGoesToItsTask() throws CoreException {
		Tree tree = deadlines();

		Widgets.open(tree, tree.getItem(1).getItem(0));

		assertTrue(selectedText().contains("RaSoat"), selectedText());
	}

	@Test
	void citedDocumentsTellTheirMentionsAndWhetherTheyAreInForce() throws CoreException {
		YearFiles.openIn(project);
		Tree tree = shown.showFilled(CitationsView.ID, CitationsView.class).tree().widget();

		List<String> rows = Widgets.rows(tree);
		String ended = rows.stream().filter(row -> row.contains("2-KL/TW")).findFirst().orElseThrow();
		assertTrue(ended.contains("hết hiệu lực 31/12/2025"), ended);
		assertTrue(ended.endsWith(" | 1"), ended);
		assertTrue(rows.stream().anyMatch(row -> row.startsWith(". ") && row.contains("Rà soát văn bản")), rows.toString());
		Widgets.open(tree, tree.getItem(1).getItem(0));
		assertEquals("KL2", selectedText());
	}

	@Test
	void agenciesTellValiditySuccessorsAndWhatTheyDo() throws CoreException {
		YearFiles.openIn(project);
		Tree tree = shown.showFilled(AgenciesView.ID, AgenciesView.class).tree().widget();

		List<String> rows = Widgets.rows(tree);
		assertTrue(rows.contains("Sở Giao thông vận tải |  |  | đã chấm dứt 28/02/2025 | 1"), rows.toString());
		assertTrue(rows.stream().anyMatch(row -> row.startsWith(". → Sở Xây dựng")), rows.toString());
		assertTrue(rows.contains("Sở Tài chính | STC |  |  | 2 |  | 1"), rows.toString());
		Widgets.search(tree, "giao thong");
		Widgets.open(tree, tree.getItem(0));
		assertTrue(selectedText().contains("SGTVT"), selectedText());
	}

	@Test
	void theScopeIsTheFileOrTheWholeProject() throws CoreException {
		project.write("khac.kehoach", "cơ quan KHAC \"Sở Khác\"\n");
		YearFiles.openIn(project);
		AgenciesView view = shown.showFilled(AgenciesView.ID, AgenciesView.class);
		Tree tree = view.tree().widget();
		assertTrue(Widgets.rows(tree).contains("Sở Khác"), Widgets.rows(tree).toString());

		view.setExtent(Extent.FILE);

		UiWait.until("the other file is left out", () -> !Widgets.rows(tree).contains("Sở Khác"));
		assertTrue(Widgets.rows(tree).stream().anyMatch(row -> row.startsWith("Sở Tài chính")));
	}

	private Tree deadlines() throws CoreException {
		YearFiles.openIn(project);
		return shown.showFilled(DeadlinesView.ID, DeadlinesView.class).tree().widget();
	}

	private static String selectedText() {
		PlanEditor editor = (PlanEditor) TestProject.page().getActiveEditor();
		return ((ITextSelection) editor.textEditor().getSelectionProvider().getSelection()).getText();
	}
}
