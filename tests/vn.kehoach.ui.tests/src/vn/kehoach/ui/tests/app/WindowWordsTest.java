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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
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

		assertEquals(List.of(), Controls.labels(bar()).filter(Predicate.not(OF_THE_TESTS::contains)).filter(Predicate.not(VietnameseWords::are)).toList());
	}

	@Test
	void buttonsSayWhatTheyDoInVietnamese() throws Exception {
		project.open(project.write("chu.kehoach", TEXT));
		UiWait.settle();

		assertFalse(tips().toList().isEmpty());
		assertEquals(List.of(), tips().filter(Predicate.not(VietnameseWords::are)).toList());
	}

	@Test
	void menusOfThePlatformStayAwayFromAPerspectiveThatIsPutBack() throws Exception {
		project.open(project.write("chu.kehoach", TEXT));
		UiWait.settle();
		List<String> menus = Controls.items(bar()).filter(item -> item.getParent() == bar()).map(Controls::label).toList();
		List<String> buttons = tips().sorted().toList();

		TestProject.page().resetPerspective();
		UiWait.settle();

		assertEquals(List.of("Tệp", "Soạn thảo", "Đi đến", "Xem", "Trợ giúp"), menus);
		assertEquals(menus, Controls.items(bar()).filter(item -> item.getParent() == bar()).map(Controls::label).toList());
		assertEquals(buttons, tips().sorted().toList());
	}

	private static Menu bar() {
		return Controls.window().getMenuBar();
	}

	/** What the buttons say when the mouse stays on them. */
	private static Stream<String> tips() {
		return Controls.of(ToolBar.class, Controls.window()).filter(ToolBar::isVisible).flatMap(tools -> Arrays.stream(tools.getItems()))
				.map(item -> item.getToolTipText()).filter(tip -> tip != null && !tip.isBlank());
	}
}
