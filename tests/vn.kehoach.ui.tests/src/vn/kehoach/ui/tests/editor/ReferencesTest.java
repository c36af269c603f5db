package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.references.ReferenceLine;
import vn.kehoach.ui.editor.references.ReferencesResult;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** All places that use an element are listed in the Search view. */
final class ReferencesTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void usesInAllFilesAreListedWithTheirLines() throws CoreException {
		project.write("b.kehoach", "nhóm cơ quan Hai \"hai sở\" gồm STP\n");
		OpenText.of(project, "a.kehoach", """
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Mot "một sở" gồm STP
				""").caretBehind("cơ quan ST");

		Commands.run("references");

		UiWait.until("the search has found something", () -> found().size() >= 2);
		List<ReferenceLine> lines = found();
		assertEquals(2, lines.size());
		assertTrue(
				lines.stream().anyMatch(line -> line.file().getName().equals("b.kehoach") && line.text().startsWith("nhóm cơ quan Hai")));
		UiWait.until("the view shows it", () -> NewSearchUI.getSearchResultView() != null
				&& NewSearchUI.getSearchResultView().getActivePage() != null);
		assertTrue(NewSearchUI.getSearchResultView().getActivePage().getLabel().contains("STP"));
	}

	private static List<ReferenceLine> found() {
		return Stream.of(NewSearchUI.getQueries()).map(ISearchQuery::getSearchResult).filter(ReferencesResult.class::isInstance).limit(1)
				.flatMap(result -> Stream.of(((ReferencesResult) result).getElements())).map(ReferenceLine.class::cast).toList();
	}
}
