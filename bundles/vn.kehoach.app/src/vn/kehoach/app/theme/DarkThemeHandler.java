package vn.kehoach.app.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Changes between light and dark colours; the choice is kept for the next start. */
public final class DarkThemeHandler extends AbstractHandler {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		boolean dark = active != null && active.getId().startsWith(DARK);
		engine.setTheme(dark ? LIGHT : DARK, true);
		return null;
	}
}
