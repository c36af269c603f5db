package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.text.PlanViewerConfiguration;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** From a name to where it is declared. */
final class NavigationTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void commandOpensTheFileThatDeclaresTheAgency() throws CoreException {
		project.write("co-quan.kehoach", "cơ quan STP \"Sở Tư pháp\"\n");
		OpenText.of(project, "a.kehoach", "nhóm cơ quan Nhom \"các sở\" gồm STP\n").caretBehind("gồm ST");

		Commands.run("definition");

		UiWait.until("the registry is open", () -> activeFile().equals("co-quan.kehoach"));
		UiWait.until("the id is selected", () -> selection().equals("STP"));
	}

	@Test
	void namesAreLinksAndKeywordsAreNot() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", """
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Nhom "các sở" gồm STP
				""");
		UiWait.until("the name is a link", () -> links(text, text.text().lastIndexOf("STP") + 1).length == 1);

		assertEquals(0, links(text, text.text().indexOf("nhóm") + 1).length);
		links(text, text.text().lastIndexOf("STP") + 1)[0].open();

		UiWait.until("the declaration is selected",
				() -> selection().equals("STP") && text.viewer().getSelectedRange().x == text.text().indexOf("STP"));
	}

	@Test
	void registryOfTheProductIsShownToBeRead() throws CoreException {
		OpenText.of(project, "a.kehoach", """
				dùng "cơ quan 2025"
				nhóm cơ quan Nhom "các sở" gồm SoTuPhap
				""").caretBehind("gồm SoTu");

		Commands.run("definition");

		UiWait.until("the registry is shown", () -> activeFile().startsWith("co-quan-2025"));
		UiWait.until("the id is selected", () -> selection().equals("SoTuPhap"));
	}

	private static IHyperlink[] links(OpenText text, int offset) {
		PlanViewerConfiguration configuration = text.editor().textEditor().configuration();
		IHyperlink[] links = configuration.getHyperlinkDetectors(text.viewer())[0].detectHyperlinks(text.viewer(), new Region(offset, 0),
				false);
		return links == null ? new IHyperlink[0] : links;
	}

	private static String activeFile() {
		return TestProject.page().getActiveEditor().getEditorInput().getName();
	}

	private static String selection() {
		ITextEditor editor = Adapters.adapt(TestProject.page().getActiveEditor(), ITextEditor.class);
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}
}
