package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What can be written is proposed, as the user types and when he asks. */
final class CompletionTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void agencyIsProposedByItsNameWithoutToneMarksAndInserted() throws CoreException {
		ProjectionViewer viewer = opened("""
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				nhóm cơ quan Nhom "các sở" gồm tai ch""");

		viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		Popup.choose("STC");

		assertTrue(viewer.getDocument().get().endsWith("gồm STC"), viewer.getDocument().get());
	}

	@Test
	void elementOfTheProposalIsDescribedBesideTheList() throws CoreException {
		ProjectionViewer viewer = opened("""
				cơ quan STP "Sở Tư pháp" viết tắt "Sở TP"
				nhóm cơ quan Nhom "các sở" gồm tu ph""");

		viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		Popup.whenItHas("STP");

		UiWait.until("the agency is described, and not " + Popup.descriptions(),
				() -> Popup.descriptions().stream().anyMatch(words -> words.contains("Sở TP")));
		new Keys(viewer).press(SWT.ESC);
	}

	@Test
	void proposalsComeWhileTyping() throws CoreException {
		ProjectionViewer viewer = opened("""
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Nhom "các sở" gồm\s""");
		Keys keys = new Keys(viewer);

		keys.type("S");
		Popup.whenItHas("STP");
		keys.type("T");
		Popup.whenItHas("STP");
		keys.press(SWT.CR);

		UiWait.until("the id is inserted", () -> viewer.getDocument().get().endsWith("gồm STP"));
	}

	@Test
	void skeletonIsFilledInWithTheTabKey() throws CoreException {
		ProjectionViewer viewer = opened("cơ q");
		Keys keys = new Keys(viewer);

		viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		Popup.choose("cơ quan …");
		assertEquals("TenVietTat", viewer.getTextWidget().getSelectionText());
		keys.type("STP");
		keys.press(SWT.TAB);
		keys.type("Sở Tư pháp");

		assertTrue(viewer.getDocument().get().startsWith("cơ quan STP \"Sở Tư pháp\" viết tắt"), viewer.getDocument().get());
	}

	private ProjectionViewer opened(String text) throws CoreException {
		ProjectionViewer viewer = project.open(project.write("a.kehoach", text)).textEditor().viewer();
		viewer.setSelectedRange(viewer.getDocument().getLength(), 0);
		new Keys(viewer);
		return viewer;
	}
}
