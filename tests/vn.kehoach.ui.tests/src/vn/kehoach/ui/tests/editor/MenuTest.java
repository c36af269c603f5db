package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The commands of the editor are found in menus and answer to their keys. */
final class MenuTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void contextMenuOffersTheCommandsInVietnamese() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", "cơ quan STP \"Sở Tư pháp\"\n");

		List<String> labels = labels(text.viewer().getTextWidget().getMenu());

		for (String wanted : List.of("Đến nơi khai báo", "Tìm nơi dùng", "Đổi tên thành phần…", "Trình bày lại", "Bật, tắt chú thích",
				"Gợi ý viết tiếp", "Sửa nhanh…"))
			assertTrue(labels.contains(wanted), wanted + " in " + labels);
	}

	@Test
	void windowMenusOfferTheCommands() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", "cơ quan STP \"Sở Tư pháp\"\n");
		Menu bar = text.viewer().getTextWidget().getShell().getMenuBar();

		assertTrue(labels(menu(bar, "Đi đến")).contains("Đến nơi khai báo"));
		assertTrue(labels(menu(bar, "Soạn thảo")).contains("Đổi tên thành phần…"));
	}

	@Test
	void keysRunTheCommands() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", """
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Nhom "các sở" gồm STP
				""").caretBehind("gồm ST");

		new Keys(text.viewer()).press(SWT.F3, (char) 0, SWT.NONE);

		UiWait.until("the declaration is selected", () -> text.viewer().getSelectedRange().x == text.text().indexOf("STP"));
		assertEquals("STP", text.viewer().getTextWidget().getSelectionText());
	}

	private static Menu menu(Menu bar, String label) {
		return Stream.of(bar.getItems()).filter(item -> plain(item).equals(label)).findFirst().orElseThrow().getMenu();
	}

	private static List<String> labels(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> labels = Stream.of(menu.getItems()).map(MenuTest::plain).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return labels;
	}

	/** Without mnemonic and key. */
	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").split("\t")[0];
	}
}
