package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.hover.PlanHover;
import vn.kehoach.ui.editor.markdown.MarkdownContent;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** A word under the mouse tells what it stands for and what is wrong with it. */
final class HoverTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void referenceTellsOfTheAgency() throws CoreException {
		MarkdownContent shown = hover("""
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Nhom "các sở" gồm STP
				""", "gồm STP");

		assertTrue(shown.toString().contains("Sở Tư pháp"), shown.toString());
	}

	@Test
	void findingIsToldWithItsCodeAndCanBeFixed() throws CoreException {
		ProjectionViewer viewer = opened("""
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Nhom "các sở" gồm STPX
				""");
		UiWait.until("the finding is there", () -> EditorBundle.workspace().documents().of(viewer.getDocument())
				.filter(document -> !EditorBundle.workspace().diagnostics().of(document.uri()).isEmpty()).isPresent());

		MarkdownContent shown = hover(viewer, "STPX");

		assertTrue(shown.markdown().contains("KH101"), shown.markdown());
		assertFalse(shown.steps().isEmpty());
		shown.steps().get(0).action().run();
		assertTrue(viewer.getDocument().get().contains("gồm STP\n"), viewer.getDocument().get());
	}

	private MarkdownContent hover(String text, String word) throws CoreException {
		return hover(opened(text), word);
	}

	private ProjectionViewer opened(String text) throws CoreException {
		return project.open(project.write("a.kehoach", text)).textEditor().viewer();
	}

	private static MarkdownContent hover(ProjectionViewer viewer, String words) {
		PlanHover hover = new PlanHover(EditorBundle.workspace(), message -> {
		});
		int offset = viewer.getDocument().get().indexOf(words) + words.length() - 1;
		IRegion region = hover.getHoverRegion(viewer, offset);
		return (MarkdownContent) UiWait.answer(CompletableFuture.supplyAsync(() -> hover.getHoverInfo2(viewer, region)));
	}
}
