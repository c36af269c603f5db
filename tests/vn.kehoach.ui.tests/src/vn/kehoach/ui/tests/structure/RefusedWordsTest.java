package vn.kehoach.ui.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What was typed and cannot be put into the text stays in its field until it is mended or taken back. */
final class RefusedWordsTest {
	private static final String WRONG = "Một đoạn dài \"\"\" mà ai đó đã gõ.";

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void paragraphThatBreaksTheSyntaxStaysInItsField() throws CoreException {
		Desk desk = refusedParagraph();

		assertEquals(WRONG, desk.widget(StyledText.class).getText());
		assertTrue(desk.editor().isDirty());
		assertEquals(SamplePlan.TEXT, desk.text());
	}

	@Test
	void escapeTakesRefusedWordsBack() throws CoreException {
		Desk desk = refusedParagraph();

		Desk.key(desk.widget(StyledText.class), SWT.ESC);

		assertEquals("Kiểm tra ngân sách.", desk.widget(StyledText.class).getText());
		assertEquals("", desk.editor().structurePage().form().message());
		assertFalse(desk.editor().isDirty());
	}

	@Test
	void mendedWordsComeIntoTheText() throws CoreException {
		Desk desk = refusedParagraph();
		StyledText field = desk.widget(StyledText.class);

		field.setText(WRONG.replace("\"\"\" ", ""));
		Desk.leave(field);

		desk.untilText("Một đoạn dài mà ai đó đã gõ.");
		UiWait.until("nothing is left to be committed", () -> !desk.editor().structurePage().form().isDirty());
		assertEquals("", desk.editor().structurePage().form().message());
	}

	@Test
	void elementIsNotLeftWithRefusedWords() throws CoreException {
		Desk desk = refusedParagraph();

		desk.select("#A");

		UiWait.until("the paragraph is selected again", () -> desk.selected().equals("[#B/Prose:0]"));
		UiWait.until("the form says why", () -> desk.editor().structurePage().form().message().contains("sai cú pháp"));
		assertEquals(WRONG, desk.widget(StyledText.class).getText());
		Desk.key(desk.widget(StyledText.class), SWT.ESC);
		desk.edit("#A");
		assertEquals("31/03/2027", desk.field("Thời hạn", Text.class).getText());
	}

	@Test
	void severalElementsAreNotSelectedWithRefusedWords() throws CoreException {
		Desk desk = refusedParagraph();

		desk.select("#A", "#B");

		UiWait.until("the paragraph is selected again", () -> desk.selected().equals("[#B/Prose:0]"));
		assertEquals(WRONG, desk.widget(StyledText.class).getText());
	}

	@Test
	void paragraphOfAReadOnlyFileWaitsUntilItMayBeWritten() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#B/Prose:0");
		StyledText field = desk.widget(StyledText.class);
		setReadOnly(true);
		field.setText("Một đoạn dài.");
		DialogDriver question = DialogDriver.answering("Tệp chỉ đọc", "Không sửa");

		Desk.leave(field);

		assertTrue(question.isAnswered());
		UiWait.settle();
		assertEquals("Một đoạn dài.", field.getText());
		assertTrue(desk.editor().structurePage().form().message().contains("chỉ đọc"));
		setReadOnly(false);
		Desk.leave(field);
		desk.untilText("Một đoạn dài.");
	}

	private void setReadOnly(boolean readOnly) throws CoreException {
		IFile file = project.project().getFile("ke-hoach.kehoach");
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(readOnly);
		file.setResourceAttributes(attributes);
	}

	@Test
	void dateThatDoesNotExistStaysWhileTheTextChanges() throws CoreException, BadLocationException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#A");
		Text deadline = desk.field("Thời hạn", Text.class);
		Desk.type(deadline, "31/6/2027");
		UiWait.until("the form says why", () -> desk.editor().structurePage().form().message().contains("31/6/2027"));

		takePartnerAwayInText(desk);

		assertEquals("31/6/2027", deadline.getText());
		assertTrue(desk.editor().structurePage().form().isDirty());
		Desk.type(deadline, "30/6/2027");
		desk.untilText("hạn 2027-06-30");
		UiWait.until("nothing is left to be committed", () -> !desk.editor().structurePage().form().isDirty());
	}

	@Test
	void yearThatIsNoNumberStaysWhileTheTextChanges() throws CoreException, BadLocationException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#QD");
		Text year = desk.field("Năm", Text.class);
		Desk.type(year, "hai nghìn");
		UiWait.until("the form says why", () -> desk.editor().structurePage().form().message().contains("hai nghìn"));
		Text subject = desk.field("Trích yếu", Text.class);

		IDocument document = desk.editor().textEditor().viewer().getDocument();
		document.replace(document.get().indexOf("Về chương trình"), 2, "Ban hành");

		UiWait.until("the form shows the new text", () -> subject.getText().startsWith("Ban hành"));
		assertEquals("hai nghìn", year.getText());
		Desk.key(year, SWT.ESC);
		assertEquals("2027", year.getText());
	}

	private static void takePartnerAwayInText(Desk desk) throws BadLocationException {
		IDocument document = desk.editor().textEditor().viewer().getDocument();
		document.replace(document.get().indexOf("\t\t\t\tphối hợp với STC\n"), "\t\t\t\tphối hợp với STC\n".length(), "");
		UiWait.until("the form shows the new text",
				() -> desk.field("Cơ quan phối hợp", Table.class).getItemCount() == 0);
	}

	/** Somebody who has left a paragraph that the server does not take. */
	private Desk refusedParagraph() throws CoreException {
		Desk desk = Desk.open(project, SamplePlan.TEXT);
		desk.edit("#B/Prose:0");
		StyledText field = desk.widget(StyledText.class);
		field.setText(WRONG);
		Desk.leave(field);
		UiWait.until("the form says why", () -> desk.editor().structurePage().form().message().contains("sai cú pháp"));
		return desk;
	}
}
