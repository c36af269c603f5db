package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.typing.TextScan;
import vn.kehoach.ui.editor.words.WordBoundaries;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What happens around the letters that are typed. */
final class TypingTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void stringIsClosedAndTypedOver() throws CoreException {
		assertEquals("cơ quan STP \"Sở\" ", typed("cơ quan STP ", "\"Sở\" "));
	}

	@Test
	void blockIsClosedAndItsLinesAreIndented() throws CoreException {
		assertEquals("nhóm nhiệm vụ A \"A\" {\n\tx\n}", typed("nhóm nhiệm vụ A \"A\" ", "{\nx"));
	}

	@Test
	void proseAndReferencesWithinItAreClosed() throws CoreException {
		assertEquals("nhiệm vụ A {\n\t\"\"\"\n\tTheo [[X]] của\n\t\"\"\"\n}", typed("nhiệm vụ A ", "{\n\"\"\"\nTheo [[X]] của"));
	}

	@Test
	void quotesWithinProseStayAsTheyAreTyped() throws CoreException {
		assertEquals("nhiệm vụ A {\n\t\"\"\"\n\tgọi là \"một cửa\" và\n\t\"\"\"\n}",
				typed("nhiệm vụ A ", "{\n\"\"\"\ngọi là \"một cửa\" và"));
	}

	@Test
	void placesOfATextAreToldApart() {
		String text = "a \"b\" // c\n\"\"\"d\"\"\" e";
		assertEquals(TextScan.Place.CODE, TextScan.at(text, 1));
		assertEquals(TextScan.Place.STRING, TextScan.at(text, 4));
		assertEquals(TextScan.Place.COMMENT, TextScan.at(text, 9));
		assertEquals(TextScan.Place.PROSE, TextScan.at(text, text.indexOf('d')));
		assertEquals(TextScan.Place.CODE, TextScan.at(text, text.length()));
	}

	@Test
	void wordKeysTakeWholeWordsWithTheirMarks() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", "// ti\u0309nh Đồng_1 {");
		text.caretBehind("ti\u0309nh Đồng_1");

		text.viewer().getTextWidget().invokeAction(ST.WORD_PREVIOUS);
		assertEquals(text.text().indexOf("Đồng"), text.viewer().getTextWidget().getCaretOffset());
		text.viewer().getTextWidget().invokeAction(ST.DELETE_WORD_PREVIOUS);

		assertEquals("// Đồng_1 {", text.text());
		IRegion word = WordBoundaries.wordAt(text.viewer().getDocument(), 4);
		assertEquals("Đồng_1", text.text().substring(word.getOffset(), word.getOffset() + word.getLength()));
	}

	@Test
	void selectedLinesBecomeCommentsAndBack() throws CoreException {
		String before = "cơ quan A \"A\"\n\ncơ quan B \"B\"\n";
		OpenText text = OpenText.of(project, "a.kehoach", before).select("cơ quan A \"A\"\n\ncơ quan B");
		new Keys(text.viewer());

		Commands.run("comment");
		assertEquals("// cơ quan A \"A\"\n\n// cơ quan B \"B\"\n", text.text());
		text.viewer().setSelectedRange(0, text.text().length() - 1);
		Commands.run("comment");

		assertEquals(before, text.text());
	}

	@Test
	void proseIsNotCommentedOut() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", ReadingAidsTest.TEXT).caretBehind("Rà soát văn");
		new Keys(text.viewer());

		Commands.run("comment");

		assertEquals(ReadingAidsTest.TEXT, text.text());
	}

	@Test
	void formattingGivesTheTextItsLayout() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", "cơ quan   STP    \"Sở Tư pháp\"\n");
		new Keys(text.viewer());

		Commands.run("format");

		UiWait.until("the blanks are gone", () -> text.text().equals("cơ quan STP \"Sở Tư pháp\"\n"));
	}

	@Test
	void closingBraceGoesToTheDepthOfItsBlock() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", "nhóm nhiệm vụ A \"A\" {\n\t\t\n");
		text.caretBehind("{\n\t\t");

		new Keys(text.viewer()).press('}', '}', SWT.NONE);

		UiWait.until("the brace is where it belongs", () -> text.text().equals("nhóm nhiệm vụ A \"A\" {\n}\n"));
	}

	private String typed(String before, String keys) throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", before);
		text.caretBehind(before);
		new Keys(text.viewer()).type(keys);
		return text.text();
	}
}
