package vn.kehoach.ui.tests.highlighting;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Only what has changed is painted again, and yet the colours are those of a text that is read anew. */
final class ColoursAfterTypingTest {
	private static final String TEXT = """
			// danh mục
			cơ quan STC "Sở Tài chính"
			cơ quan UBND "Ủy ban nhân dân tỉnh"

			quyết định QD năm 2027 {
				cơ quan ban hành UBND
				nhóm nhiệm vụ Mot "Thể chế" {
					nhiệm vụ A {
						chủ trì STC
						\"""
						Rà soát văn bản, gửi [[UBND]].
						\"""
					}
				}
			}
			""";

	/** A place beside which a hint is drawn, sooner or later. */
	private static final String HINT = "hint";

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void insertedLinesMoveColoursAlong() throws CoreException, BadLocationException {
		String more = "cơ quan SCT \"Sở Công Thương\"\n";
		List<String> anew = looks(open(TEXT.replace("cơ quan UBND", more + "cơ quan UBND")));
		ProjectionViewer viewer = open(TEXT);

		viewer.getDocument().replace(TEXT.indexOf("cơ quan UBND"), 0, more);

		untilLooks(anew, viewer);
	}

	@Test
	void whatIsDeletedAndPutBackIsColouredAgain() throws CoreException, BadLocationException {
		List<String> anew = looks(open(TEXT));
		ProjectionViewer viewer = open(TEXT);

		viewer.getDocument().replace(TEXT.indexOf("quyết định"), "quyết định QD năm 2027".length(), "");
		viewer.doOperation(ITextOperationTarget.UNDO);

		untilLooks(anew, viewer);
	}

	@Test
	void aLineThatIsCommentedOutAndInAgainIsColouredEachTime() throws CoreException, BadLocationException {
		List<String> anew = looks(open(TEXT));
		ProjectionViewer viewer = open(TEXT);
		int place = TEXT.indexOf("chủ trì STC");

		viewer.getDocument().replace(place, 0, "// ");
		UiWait.until("the line is a comment", () -> colour(viewer, 1).equals(colour(viewer, place + "// chủ".length())));
		viewer.getDocument().replace(place, "// ".length(), "");

		untilLooks(anew, viewer);
	}

	private ProjectionViewer open(String text) throws CoreException {
		TestProject.page().closeAllEditors(false);
		ProjectionViewer viewer = project.open(project.write("a.kehoach", text)).textEditor().viewer();
		UiWait.until("the text is coloured", () -> viewer.getTextWidget().getStyleRangeAtOffset(text.indexOf("năm 2027")) != null);
		return viewer;
	}

	private static void untilLooks(List<String> anew, ProjectionViewer viewer) {
		UiWait.until("the colours are those of the text read anew", () -> same(looks(viewer), anew));
	}

	private static boolean same(List<String> looks, List<String> anew) {
		return looks.size() == anew.size() && IntStream.range(0, looks.size())
				.allMatch(
						index -> looks.get(index).equals(anew.get(index)) || looks.get(index).equals(HINT) || anew.get(index).equals(HINT));
	}

	private static Color colour(ProjectionViewer viewer, int offset) {
		StyleRange style = viewer.getTextWidget().getStyleRangeAtOffset(offset);
		return style == null ? null : style.foreground;
	}

	/** Colour and font of each character; other marks come from findings. */
	private static List<String> looks(ProjectionViewer viewer) {
		StyledText widget = viewer.getTextWidget();
		String text = widget.getText();
		return IntStream.range(0, text.length()).mapToObj(offset -> look(text.charAt(offset), widget.getStyleRangeAtOffset(offset)))
				.toList();
	}

	private static String look(char character, StyleRange style) {
		if (style != null && style.metrics != null)
			return HINT;
		return character + (style == null ? "" : " " + style.foreground + style.fontStyle);
	}
}
