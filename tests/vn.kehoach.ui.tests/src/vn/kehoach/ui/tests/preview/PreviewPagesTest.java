package vn.kehoach.ui.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.preview.Zoom;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The pages are shown as they will be printed, in the size that the user wants, and again after typing. */
final class PreviewPagesTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@AfterEach
	void hideView() {
		TestProject.page().hideView(TestProject.page().findView(PreviewView.ID));
	}

	@Test
	void pagesOfThePlanInUseAreDrawn() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(30)).withPages().drawn();

		assertNull(desk.preview().hintText());
		assertTrue(desk.preview().pages().pageCount() >= 3, "pages: " + desk.preview().pages().pageCount());
		assertEquals("/ " + desk.preview().pages().pageCount(), desk.preview().bar().totalText());
		assertEquals("1", desk.preview().bar().number().getText());
	}

	@Test
	void onlyPagesInSightBecomeImages() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(120)).withPages();
		desk.preview().pages().setZoom(Zoom.of(100));
		desk.drawn();

		assertTrue(desk.preview().pages().imageCount() < desk.preview().pages().pageCount());
	}

	@Test
	void newPagesComeAfterTyping() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(5)).withPages();
		int before = desk.preview().pages().pageCount();

		String text = desk.text();
		desk.editor().textEditor().viewer().getTextWidget().replaceTextRange(text.lastIndexOf('}'), 0, LongPlan.part(6).repeat(30));

		assertTrue(desk.preview().pages().pageCount() > 0, "the old pages stay until then");
		UiWait.until("there are more pages", () -> desk.preview().pages().pageCount() > before);
	}

	@Test
	void sizeFollowsTheChoiceAndTheWheel() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(30)).withPages();
		desk.preview().pages().setZoom(Zoom.FIT_WIDTH);
		int room = desk.preview().pages().widget().getClientArea().width;
		assertEquals(room, desk.preview().pages().pageBounds(0).width, 30);

		desk.preview().bar().size().setText("150 %");
		desk.preview().bar().size().notifyListeners(org.eclipse.swt.SWT.DefaultSelection, new Event());
		assertEquals(150, desk.preview().pages().percent());

		desk.wheel(-3);
		assertEquals(140, desk.preview().pages().percent());
		desk.wheel(3);
		assertEquals(150, desk.preview().pages().percent());
		assertEquals("150 %", desk.preview().bar().size().getText());
		desk.drawn();

		desk.preview().pages().setZoom(Zoom.FIT_PAGE);
		assertTrue(desk.preview().pages().pageBounds(0).height <= desk.preview().pages().widget().getClientArea().height);
	}

	@Test
	void numberOfThePageCanBeTyped() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(40)).withPages();

		desk.preview().bar().number().setText("3");
		desk.preview().bar().number().notifyListeners(org.eclipse.swt.SWT.DefaultSelection, new Event());

		assertEquals(2, desk.preview().pages().currentPage());
	}

	@Test
	void hintTellsWhatToDoWithoutAPlan() throws CoreException {
		PreviewView view = (PreviewView) TestProject.page().showView(PreviewView.ID);

		assertTrue(view.hintText().contains(".kehoach"), view.hintText());
	}

	@Test
	void fileWithoutADocumentSaysSo() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, "cơ quan STP \"Sở Tư pháp\"\n");

		UiWait.until("it is said", () -> desk.preview().hintText() != null && !desk.preview().hintText().contains("…"));
		assertFalse(desk.preview().hintText().contains(".kehoach"));
		assertEquals(0, desk.preview().pages().pageCount());
	}
}
