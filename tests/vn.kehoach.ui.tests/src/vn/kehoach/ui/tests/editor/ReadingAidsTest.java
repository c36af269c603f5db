package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.search.ui.NewSearchUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.codemining.Hints;
import vn.kehoach.ui.editor.codemining.Lenses;
import vn.kehoach.ui.editor.codemining.LinesInSight;
import vn.kehoach.ui.editor.occurrences.Occurrences;
import vn.kehoach.ui.editor.references.ReferencesResult;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What helps to read a text: occurrences, folding, lenses above and hints within lines. */
final class ReadingAidsTest {
	static final String TEXT = """
			cơ quan STP "Sở Tư pháp"
			cơ quan STC "Sở Tài chính"
			nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
				nhiệm vụ RaSoat {
					chủ trì STP
					phối hợp với STC
					hạn 2027-06-30
					\"""
					Rà soát văn bản của tỉnh.
					\"""
				}
			}
			""";
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void placesOfTheNameAtTheCaretAreMarked() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT).caretBehind("chủ trì ST");

		UiWait.until("both places are marked", () -> text.annotated(Occurrences.TYPE).equals(List.of("STP", "STP")));
	}

	@Test
	void blocksCanBeFoldedAndStayFoldedWhileTyping() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT);
		ProjectionAnnotationModel model = text.viewer().getProjectionAnnotationModel();
		UiWait.until("there are blocks", () -> folds(model).size() == 3);
		ProjectionAnnotation theme = folds(model).stream()
				.min((one, other) -> model.getPosition(one).offset - model.getPosition(other).offset).orElseThrow();

		model.collapse(theme);
		text.viewer().setSelectedRange(0, 0);
		new Keys(text.viewer()).type("// ghi chú\n");

		assertTrue(theme.isCollapsed());
		assertFalse(text.viewer().getTextWidget().getText().contains("Rà soát văn bản"));
	}

	@Test
	void lensTellsPartnersAndDeadline() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT);
		List<String> labels = new ArrayList<>();
		for (ICodeMining lens : UiWait
				.answer(new Lenses(EditorBundle.workspace(), new LinesInSight()).provideCodeMinings(text.viewer(), null))) {
			UiWait.answer(lens.resolve(text.viewer(), null));
			labels.add(lens.getLabel());
		}

		assertTrue(labels.stream().anyMatch(label -> label.contains("Sở Tài chính") && label.contains("30/06/2027")), labels.toString());
	}

	@Test
	void clickOnALensListsThePlaces() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT);
		ICodeMining lens = UiWait.answer(new Lenses(EditorBundle.workspace(), new LinesInSight()).provideCodeMinings(text.viewer(), null))
				.get(0);
		UiWait.answer(lens.resolve(text.viewer(), null));

		lens.getAction().accept(null);

		UiWait.until("the place is listed", () -> NewSearchUI.getQueries().length > 0
				&& NewSearchUI.getQueries()[0].getSearchResult() instanceof ReferencesResult found && found.getMatchCount() == 1);
	}

	@Test
	void hintsTellTheNamesBehindIds() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT);

		List<String> labels = UiWait.answer(new Hints(EditorBundle.workspace(), new LinesInSight()).provideCodeMinings(text.viewer(), null))
				.stream().map(ICodeMining::getLabel).toList();

		assertTrue(labels.contains(" Sở Tư pháp"), labels.toString());
	}

	@Test
	void lensesAndHintsAreShownInTheText() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", TEXT);

		UiWait.until("there are lines above and words within", () -> inlined(text) >= 5);
		assertEquals(TEXT, text.text());
	}

	private static int inlined(OpenText text) {
		int count = 0;
		for (Iterator<Annotation> all = text.viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();)
			count += all.next() instanceof AbstractInlinedAnnotation ? 1 : 0;
		return count;
	}

	private static List<ProjectionAnnotation> folds(ProjectionAnnotationModel model) {
		List<ProjectionAnnotation> folds = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> folds.add((ProjectionAnnotation) annotation));
		return folds;
	}
}
