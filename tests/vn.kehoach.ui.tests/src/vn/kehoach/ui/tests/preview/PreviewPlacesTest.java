package vn.kehoach.ui.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.server.protocol.printing.PrintedPlace;
import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The pages and the text lead to each other. */
final class PreviewPlacesTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@AfterEach
	void hideView() {
		TestProject.page().hideView(TestProject.page().findView(PreviewView.ID));
	}

	@Test
	void pagesFollowTheCaret() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(40)).withPages();

		desk.caretAt("Đoạn thứ 38");

		int line = desk.lineOf("Đoạn thứ 38");
		UiWait.until("its paragraph is marked", () -> desk.preview().pages().marked().stream()
				.anyMatch(place -> place.startLine() <= line && line <= place.endLine()));
		PrintedPlace marked = desk.preview().pages().marked().getFirst();
		assertEquals(line, marked.startLine());
		assertTrue(marked.page() >= 2);
		assertTrue(marked.page() - desk.preview().pages().currentPage() <= 1);
		assertTrue(desk.preview().pages().pageBounds(marked.page()).y < desk.preview().pages().widget().getClientArea().height);
	}

	@Test
	void clickOnAPageGoesToTheText() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(40)).withPages();
		TestProject.page().activate(desk.preview());
		int line = desk.lineOf("Đoạn thứ 25");
		PrintedPlace place = desk.preview().places().around(line).getFirst();

		desk.click(place);

		assertEquals(line, desk.caretLine());
		assertSame(desk.editor(), TestProject.page().getActivePart());
	}

	@Test
	void whatStandsAgainstPrintingIsSaidWithALinkToIt() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(3).replace("cơ quan ban hành UBND", "cơ quan ban hành KhongCo"));

		UiWait.until("the bar tells of errors", () -> desk.preview().findings().text().contains("<a"));
		Event event = new Event();
		event.text = "first";
		desk.preview().findings().widget().notifyListeners(SWT.Selection, event);

		assertEquals(desk.lineOf("KhongCo"), desk.caretLine());
	}

	@Test
	void oldPagesStayWhileTheTextCannotBePrinted() throws CoreException {
		PreviewDesk desk = PreviewDesk.open(project, LongPlan.of(30)).withPages();
		int before = desk.preview().pages().pageCount();

		desk.editor().textEditor().viewer().getTextWidget().replaceTextRange(desk.text().lastIndexOf('}'), 1, "{ {");

		UiWait.until("the bar tells why", () -> !desk.preview().findings().text().isEmpty());
		assertEquals(before, desk.preview().pages().pageCount());
	}
}
