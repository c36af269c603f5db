package vn.kehoach.ui.tests.tour;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.app.welcome.Welcome;
import vn.kehoach.ui.compare.CompareEditor;
import vn.kehoach.ui.compare.CompareInput;
import vn.kehoach.ui.compare.ComparedSide;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.tests.wizard.MadeProjects;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Opens everything there is to see, on the sample, and writes a picture of each into target/screenshots. People look at them. */
final class ScreenshotTourTest {
	private static final String WRONG = """
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"
			cơ quan STC "Sở Tài chính"
			quyết định QD năm 2027 {
				cơ quan ban hành UBND
				trích yếu "Về nhiệm vụ năm 2027"
				điều "Giao nhiệm vụ" {
					nhiệm vụ VonDauTu "Giải ngân vốn" {
						chủ trì STCX
						\"""Giải ngân hết vốn trước mùa mưa.\"""
					}
				}
			}
			""";
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();
	@TempDir
	Path folder;

	@AfterEach
	void beLightAgain() {
		Theme.LIGHT.use();
		TestProject.page().resetPerspective();
	}

	/** One look after the other: the platform wants a new start before all colours of another look are forgotten. */
	@ParameterizedTest
	@EnumSource
	void everythingThereIsIsSeenInVietnamese(Theme theme) throws Exception {
		theme.use();
		try (Camera camera = new Camera(theme)) {
			emptyWorkbench(camera);
			sample(camera);
			wizardsAndDialogs(camera);
			assertEquals(List.of(), camera.leftovers());
		}
	}

	private void emptyWorkbench(Camera camera) throws Exception {
		project.project().delete(true, true, new NullProgressMonitor());
		Welcome.show(TestProject.page());
		camera.take("welcome");
		TestProject.page().closeAllEditors(false);
		new ViewTour(camera).all("empty-");
		new WizardTour(camera).projects();
		TestProject.page().resetPerspective();
		project.project().create(new NullProgressMonitor());
		project.project().open(new NullProgressMonitor());
	}

	private void sample(Camera camera) throws Exception {
		IFile plan = Sample.copyInto(project.project());
		EditorTour editor = new EditorTour(camera);
		editor.text(plan);
		Map<String, Map.Entry<IFile, String>> elements = new LinkedHashMap<>();
		elements.put("task", entry(plan, "#RaSoatVanBan"));
		elements.put("theme", entry(plan, "#TheChe"));
		elements.put("indicator", entry(project.project().getFile("chi-tieu.kehoach"), "#GRDP"));
		elements.put("agency", entry(project.project().getFile("co-quan.kehoach"), "#STC"));
		editor.structure(elements);
		new Typist().opens(plan);
		new ViewTour(camera).all("view-");
		TestProject.page().closeAllEditors(false);
		TestProject.page().resetPerspective();
	}

	private void wizardsAndDialogs(Camera camera) throws Exception {
		WizardTour wizards = new WizardTour(camera);
		DialogTour dialogs = new DialogTour(camera);
		wizards.importing(LastDecision.doubtful(folder), made.name());
		IFile older = new Typist().file();
		wizards.newYear(2027, made.name());
		IFile newer = new Typist().file();
		camera.take("after-new-year");
		dialogs.chooseVersions();
		compare(older, newer);
		camera.take("compare");
		new Typist().opens(newer);
		dialogs.export();
		IFile wrong = project.write("sai.kehoach", WRONG);
		new EditorTour(camera).fix(wrong, "chủ trì STC");
		dialogs.exportWithErrors(wrong, folder);
		dialogs.about();
	}

	private static void compare(IFile older, IFile newer) throws Exception {
		CompareInput input = new CompareInput(side(older), side(newer));
		CompareEditor editor = (CompareEditor) TestProject.page().openEditor(input, CompareEditor.ID);
		UiWait.until("the versions are compared", () -> !editor.isAsking());
	}

	private static ComparedSide side(IFile file) {
		return new ComparedSide(DocumentUris.of(file).orElseThrow(), null, file.getName());
	}

	@Test
	void menusAreVietnamese() {
		Menu bar = TestProject.page().getWorkbenchWindow().getShell().getMenuBar();
		for (MenuItem item : bar.getItems()) {
			List<String> words = SeenMenus.words(item);
			assertEquals(List.of(), EnglishWords.in(words), item.getText());
		}
	}
}
