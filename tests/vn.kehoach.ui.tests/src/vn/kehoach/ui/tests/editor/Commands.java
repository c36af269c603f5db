package vn.kehoach.ui.tests.editor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import vn.kehoach.ui.tests.workbench.UiWait;

/** Runs commands as menus and keys do. */
final class Commands {
	private Commands() {
	}

	/** Runs a command of the editor, for whatever is active. */
	static void run(String name) {
		try {
			UiWait.settle();
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("vn.kehoach.ui.editor." + name, null);
			UiWait.settle();
		} catch (CommandException refused) {
			throw new AssertionError(refused);
		}
	}
}
