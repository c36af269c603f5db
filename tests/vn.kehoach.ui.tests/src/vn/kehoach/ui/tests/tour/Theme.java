package vn.kehoach.ui.tests.tour;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.ui.tests.workbench.UiWait;

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
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		engine.setTheme(id, false);
		UiWait.settle();
		if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().startsWith(id))
			throw new AssertionError("There is no theme " + id + " but " + engine.getThemes());
	}
}
