package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import vn.kehoach.app.help.Guide;
import vn.kehoach.app.help.GuidePage;
import vn.kehoach.app.help.HelpView;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.perspective.DraftingPerspective;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The guide is at hand in the program, and every check explains itself. */
class HelpTest {
	private static final String UNKNOWN = "nhóm cơ quan Nhom \"các sở\" gồm KhongCo\n";

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\(([^)]+)\\)");

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@AfterEach
	void hideView() {
		TestProject.page().hideView(TestProject.page().findView(HelpView.ID));
	}

	@Test
	void theHelpMenuOpensTheGuideWithAllItsPages() {
		choose("Hướng dẫn sử dụng");

		HelpView help = help();
		List<String> titles = help.pages().stream().map(GuidePage::title).toList();
		assertEquals(11, titles.size(), titles.toString());
		assertTrue(titles.stream().allMatch(VietnameseWords::are), titles.toString());
		assertTrue(help.shownText().contains(titles.getFirst()), help.shownText());
	}

	@Test
	void theProblemAtTheCaretIsExplainedByF1() throws Exception {
		PlanEditor editor = project.open(project.write("nhom.kehoach", UNKNOWN));
		String uri = EditorBundle.workspace().documents().of(editor.textEditor().viewer().getDocument()).orElseThrow().uri();
		UiWait.until("the problem is found", () -> !EditorBundle.workspace().diagnostics().of(uri).isEmpty());
		editor.textEditor().selectAndReveal(UNKNOWN.indexOf("KhongCo"), 0);
		assertEquals("vn.kehoach.help.explain", PlatformUI.getWorkbench().getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance("F1")).getParameterizedCommand().getId());

		Controls.run("vn.kehoach.help.explain");

		UiWait.until("it is explained", () -> help() != null && help().shownText().contains("KH101"));
	}

	@Test
	void theProblemChosenInTheListIsExplained() throws Exception {
		project.write("nhom.kehoach", UNKNOWN);
		TestProject.page().showView(DraftingPerspective.PROBLEMS);
		TreeItem problem = UiWait.untilPresent("the problem is listed", () -> problem("KH101").orElse(null));

		problem.getParent().setSelection(problem);
		problem.getParent().notifyListeners(SWT.Selection, new Event());
		choose("Giải thích vấn đề");

		UiWait.until("it is explained", () -> help() != null && help().shownText().contains("KH101"));
	}

	@Test
	void everyPageOfTheGuideIsShownWithItsPictures() {
		choose("Hướng dẫn sử dụng");
		HelpView help = help();
		Guide guide = new Guide(FrameworkUtil.getBundle(HelpView.class), "vi");

		for (GuidePage page : help.pages()) {
			help.open(page);

			assertTrue(help.shownText().contains(page.title()), page.title());
			PICTURE.matcher(page.markdown()).results().map(found -> found.group(1))
					.forEach(path -> assertTrue(guide.picture(path).isPresent(), page.name() + ": " + path));
		}
		assertTrue(help.pages().stream().anyMatch(page -> PICTURE.matcher(page.markdown()).find()), "there are pictures");
	}

	/** The first problem of this code in a list of problems, whose groups are opened. */
	private static Optional<TreeItem> problem(String code) {
		return Controls.of(Tree.class, Controls.window()).filter(Tree::isVisible).flatMap(tree -> Arrays.stream(tree.getItems()))
				.flatMap(group -> Arrays.stream(opened(group).getItems())).filter(item -> item.getText(1).equals(code)).findFirst();
	}

	private static TreeItem opened(TreeItem group) {
		Event event = new Event();
		event.item = group;
		group.getParent().notifyListeners(SWT.Expand, event);
		group.setExpanded(true);
		return group;
	}

	private static HelpView help() {
		return (HelpView) TestProject.page().findView(HelpView.ID);
	}

	private static void choose(String label) {
		UiWait.settle();
		Controls.items(Controls.window().getMenuBar()).filter(item -> Controls.label(item).equals(label)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}
}
