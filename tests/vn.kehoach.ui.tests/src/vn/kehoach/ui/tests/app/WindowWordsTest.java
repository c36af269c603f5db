package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Menus and tool bars of the window: what drafting staff need, in Vietnamese, and nothing of the platform. */
class WindowWordsTest {
	/** What only the bundle that Tycho starts tests with adds to every window. */
	private static final Set<String> OF_THE_TESTS = Set.of("Restart", "Khởi động lại");
	private static final String TEXT = "cơ quan So \"Sở Nội vụ\"\n";

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@Test
	void theProductSpeaksVietnamese() {
		assertTrue(Platform.getNL().startsWith("vi"), Platform.getNL());
	}

	@Test
	void menusHaveNoEnglishWord() throws Exception {
		project.open(project.write("chu.kehoach", TEXT));

		assertEquals(List.of(),
				Controls.labels(bar()).filter(Predicate.not(OF_THE_TESTS::contains)).filter(Predicate.not(VietnameseWords::are)).toList());
	}

	@Test
	void buttonsSayWhatTheyDoInVietnamese() throws Exception {
		TestProject.page().resetPerspective();
		project.open(project.write("chu.kehoach", TEXT));
		UiWait.settle();

		List<String> tips = tips(everywhere -> true).toList();
		assertFalse(tips.isEmpty());
		assertEquals(List.of(), tips.stream().filter(Predicate.not(VietnameseWords::are)).toList());
	}

	@Test
	void theToolBarHasWhatIsNeededAllTheTime() throws Exception {
		project.open(project.write("chu.kehoach", TEXT));
		UiWait.settle();

		List<String> buttons = toolBar().toList();
		for (String wanted : List.of("Lưu", "Hoàn tác", "Làm lại", "Xuất", "In"))
			assertTrue(buttons.stream().anyMatch(tip -> tip.startsWith(wanted)), wanted + " in " + buttons);
	}

	@Test
	void menusOfThePlatformStayAwayFromAPerspectiveThatIsPutBack() throws Exception {
		project.open(project.write("chu.kehoach", TEXT));
		UiWait.settle();
		List<String> buttons = toolBar().toList();

		TestProject.page().resetPerspective();
		UiWait.settle();

		assertEquals(List.of("Tệp", "Soạn thảo", "Đi đến", "Xem", "Trợ giúp"),
				Controls.items(bar()).filter(item -> item.getParent() == bar()).map(Controls::label).toList());
		assertEquals(buttons, toolBar().toList());
	}

	private static Menu bar() {
		return Controls.window().getMenuBar();
	}

	/** What the buttons of the window itself say, not those of its views. */
	private static Stream<String> toolBar() {
		return tips(tools -> !isInAView(tools));
	}

	private static boolean isInAView(Control control) {
		return control != null && (control instanceof CTabFolder || isInAView(control.getParent()));
	}

	/** What the buttons say when the mouse stays on them. */
	private static Stream<String> tips(Predicate<ToolBar> wanted) {
		return Controls.of(ToolBar.class, Controls.window()).filter(ToolBar::isVisible).filter(wanted)
				.flatMap(tools -> Arrays.stream(tools.getItems())).map(ToolItem::getToolTipText)
				.filter(tip -> tip != null && !tip.isBlank()).map(tip -> tip.replace("&", ""));
	}
}
