package vn.kehoach.ui.tests.editor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import vn.kehoach.ui.tests.workbench.UiWait;

/** Runs commands as menus and keys do. */
public final class Commands {
	private Commands() {
	}

	/** Runs a command of the editor, for whatever is active. */
	public static void run(String name) {
		runId("vn.kehoach.ui.editor." + name);
	}

	/** Runs any command by its whole id. */
	public static void runId(String id) {
		try {
			UiWait.settle();
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			UiWait.settle();
		} catch (CommandException refused) {
			throw new AssertionError(refused);
		}
	}
}
