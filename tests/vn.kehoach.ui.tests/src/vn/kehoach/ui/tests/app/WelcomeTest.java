package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.service.prefs.Preferences;

import vn.kehoach.app.help.HelpView;
import vn.kehoach.app.welcome.Welcome;
import vn.kehoach.app.welcome.WelcomePage;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What somebody meets who has never used the program. That it really comes at the first start is seen in the test of crashes. */
class WelcomeTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@Test
	void thePageComesByItselfOnceAWorkspace() {
		Preferences preferences = InstanceScope.INSTANCE.getNode("vn.kehoach.app");
		preferences.putBoolean("welcome.shown", false);

		Welcome.showWhenNeeded(TestProject.page());
		assertInstanceOf(WelcomePage.class, TestProject.page().getActiveEditor());
		TestProject.page().closeAllEditors(false);
		Welcome.showWhenNeeded(TestProject.page());

		assertEquals(0, TestProject.page().getEditorReferences().length, "there is a project to work on");
	}

	@ParameterizedTest
	@CsvSource({ "Mở văn bản mẫu, Dự án mẫu", "Nhập văn bản đã có, Nhập văn bản", "Lập kế hoạch năm sau, Năm mới từ năm trước",
			"Tạo dự án mới, Dự án mới" })
	void itsActionsOpenTheirWizards(String action, String wizard) {
		Welcome.show(TestProject.page());
		Button button = button(action);
		assertTrue(button.isEnabled());

		DialogDriver dialog = DialogDriver.answering(wizard, "Hủy");
		button.notifyListeners(SWT.Selection, new Event());

		UiWait.until("the wizard was open", dialog::isAnswered);
	}

	@Test
	void aRecentProjectIsOpenedFromThePage() throws Exception {
		project.write("nam-nay.kehoach", "cơ quan So \"Sở Nội vụ\"\n");
		Welcome.show(TestProject.page());
		Link recent = link(project.project().getName());

		recent.notifyListeners(SWT.Selection, new Event());

		IEditorPart editor = TestProject.page().getActiveEditor();
		assertInstanceOf(PlanEditor.class, editor);
		assertEquals("nam-nay.kehoach", editor.getTitle());
	}

	@Test
	void thePageLeadsToTheGuide() {
		Welcome.show(TestProject.page());

		link("hướng dẫn").notifyListeners(SWT.Selection, new Event());

		assertInstanceOf(HelpView.class, TestProject.page().getActivePart());
		TestProject.page().hideView(TestProject.page().findView(HelpView.ID));
	}

	private static Button button(String action) {
		return Controls.of(Button.class, Controls.window()).filter(seen -> seen.getText().strip().equals(action)).findFirst().orElseThrow();
	}

	private static Link link(String words) {
		return Controls.of(Link.class, Controls.window()).filter(link -> link.getText().contains(words)).findFirst().orElseThrow();
	}
}
