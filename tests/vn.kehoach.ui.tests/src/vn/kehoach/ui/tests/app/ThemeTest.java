package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** One command makes the window dark, and light again. */
class ThemeTest {
	private static final String COMMAND = "vn.kehoach.app.darkTheme";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final int MIDDLE = 128;

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@AfterEach
	void beLightAgain() {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(LIGHT, true);
		UiWait.settle();
	}

	@Test
	void theWindowGetsDarkAndLightAgain() throws Exception {
		beLightAgain();
		PlanEditor editor = project.open(project.write("mau.kehoach", "cơ quan So \"Sở Nội vụ\"\n"));
		StyledText text = editor.textEditor().viewer().getTextWidget();
		assertTrue(brightness(text.getBackground()) > MIDDLE);

		Controls.run(COMMAND);
		UiWait.until("the text lies on a dark ground", () -> brightness(text.getBackground()) < MIDDLE);
		assertTrue(brightness(text.getForeground()) > MIDDLE, text.getForeground().toString());
		assertTrue(brightness(Controls.window().getBackground()) < MIDDLE, Controls.window().getBackground().toString());
		assertTrue(theme().startsWith("org.eclipse.e4.ui.css.theme.e4_dark"), theme());

		Controls.run(COMMAND);
		UiWait.until("the text lies on a light ground", () -> brightness(text.getBackground()) > MIDDLE);
		assertEquals(LIGHT, theme());
	}

	private static String theme() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId();
	}

	private static int brightness(Color color) {
		return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
	}
}
