package vn.kehoach.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.app.welcome.Welcome;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Opens everything there is to see, on the sample, and writes a picture of each into target/screenshots. People look at them. */
class ScreenshotTourTest {
	private static final Path FOLDER = Path.of("target", "screenshots");
	private static final List<String> PLATFORM_VIEWS = List.of("org.eclipse.ui.views.ContentOutline",
			"org.eclipse.search.ui.views.SearchView");

	/** The looks of the workbench. */
	enum Theme {
		/** Dark letters on light ground. */
		LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
		/** Light letters on dark ground. */
		DARK("org.eclipse.e4.ui.css.theme.e4_dark");

		private final String id;

		Theme(String id) {
			this.id = id;
		}

		/** The name of a picture in this look. */
		String file(String name) {
			return name().toLowerCase(Locale.ROOT) + "-" + name;
		}

		void use() {
			PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
			UiWait.settle();
		}
	}

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	private final Screenshots screenshots = new Screenshots(FOLDER);

	@AfterEach
	void beLightAgain() {
		Theme.LIGHT.use();
	}

	@ParameterizedTest
	@EnumSource
	void everythingCanBeSeen(Theme theme) throws Exception {
		theme.use();
		Welcome.show(TestProject.page());
		take(theme, "welcome");

		IFile decision = Sample.copyInto(project.project());
		PlanEditor editor = project.open(decision);
		take(theme, "editor-text");
		editor.showStructure();
		take(theme, "editor-structure");
		editor.setActiveEditor(editor.textEditor());
		for (String view : views())
			view(theme, view);
	}

	/** Our own views and those of the platform that somebody can open here. */
	private static List<String> views() {
		List<String> own = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
				.filter(id -> id.startsWith("vn.kehoach.")).sorted().toList();
		return java.util.stream.Stream.concat(own.stream(), PLATFORM_VIEWS.stream()).toList();
	}

	private void view(Theme theme, String id) throws Exception {
		IWorkbenchPage page = TestProject.page();
		var view = page.showView(id);
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		UiWait.settle();
		waitForJobs();
		take(theme, "view-" + id);
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
	}

	/** Views ask the server in jobs; what they answer with is drawn afterwards. */
	private static void waitForJobs() {
		boolean[] passed = new boolean[1];
		vn.kehoach.ui.editor.EditorBundle.workspace().tell(server -> passed[0] = true);
		UiWait.until("earlier questions are answered", () -> passed[0]);
		int[] rounds = new int[1];
		Display.getCurrent().timerExec(PAINTED_MILLIS, () -> rounds[0]++);
		UiWait.until("it is painted", () -> rounds[0] > 0);
	}

	/** Tables and pages are drawn a moment after their data come. */
	private static final int PAINTED_MILLIS = 1500;

	private void take(Theme theme, String name) throws IOException {
		waitForJobs();
		String file = theme.file(name);
		screenshots.take(file);
		assertTrue(screenshots.shows(file), file);
	}
}
