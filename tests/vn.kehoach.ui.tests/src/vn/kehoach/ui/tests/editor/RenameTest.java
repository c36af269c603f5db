package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.completion.PlanCompletions;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** A name is changed where it stands, in all files. */
final class RenameTest {
	private static final String TEXT = """
			cơ quan STP "Sở Tư pháp"
			nhóm cơ quan Mot "một sở" gồm STP
			""";
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void typedNameIsGivenInAllFiles() throws CoreException {
		IFile other = project.write("b.kehoach", "nhóm cơ quan Hai \"hai sở\" gồm STP\n");
		OpenText text = OpenText.of(project, "a.kehoach", TEXT).caretBehind("cơ quan ST");
		Keys keys = begin(text);

		keys.type("TuPhap");
		assertEquals(TEXT.replace("STP", "TuPhap"), text.text());
		keys.press(SWT.CR);

		UiWait.until("the other file has the new name", () -> read(other).contains("gồm TuPhap"));
		assertEquals(TEXT.replace("STP", "TuPhap"), text.text());
		DialogDriver question = DialogDriver.answering("Hoàn tác", "Đồng ý");
		text.viewer().doOperation(ITextOperationTarget.UNDO);
		assertTrue(question.isAnswered(), "the user is asked, since another file is changed too");
		UiWait.until("one step takes all back", () -> text.text().equals(TEXT) && read(other).contains("gồm STP"));
	}

	/** The list would take the Enter key, which ends the rename. */
	@Test
	void nothingIsProposedWhileTheNameIsTyped() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT).caretBehind("gồm ST");
		PlanCompletions completions = new PlanCompletions(EditorBundle.workspace());
		int caret = text.viewer().getSelectedRange().x;
		assertTrue(completions.isCompletionProposalAutoActivation('S', text.viewer(), caret));
		Keys keys = begin(text);

		keys.type("S");
		assertFalse(completions.isCompletionProposalAutoActivation('S', text.viewer(), caret));
		keys.press(SWT.ESC);

		assertTrue(completions.isCompletionProposalAutoActivation('S', text.viewer(), caret));
	}

	@Test
	void escapeTakesTheNewNameBack() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT).caretBehind("cơ quan ST");
		Keys keys = begin(text);

		keys.type("X");
		keys.press(SWT.ESC);

		UiWait.until("the old name is back", () -> text.text().equals(TEXT));
	}

	@Test
	void closingTheEditorEndsTheRename() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT).caretBehind("cơ quan ST");
		begin(text).type("X");

		TestProject.page().closeEditor(text.editor(), false);
		UiWait.settle();

		assertEquals(TEXT, read(project.project().getFile("a.kehoach")));
	}

	@Test
	void takenNameIsRefused() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT).caretBehind("cơ quan ST");
		Keys keys = begin(text);

		keys.type("Mot");
		keys.press(SWT.CR);

		UiWait.until("the old name is back", () -> text.text().equals(TEXT));
		UiWait.settle();
		assertFalse(text.text().contains("gồm Mot"));
	}

	private static Keys begin(OpenText text) {
		Keys keys = new Keys(text.viewer());
		Commands.run("rename");
		UiWait.until("the name is selected", () -> text.viewer().getTextWidget().getSelectionText().equals("STP"));
		return keys;
	}

	private static String read(IFile file) {
		try {
			return file.readString();
		} catch (CoreException broken) {
			throw new IllegalStateException(broken);
		}
	}
}
