package vn.kehoach.app.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs what the page offers. */
final class WelcomeCommands {
	private final IServiceLocator services;

	WelcomeCommands(IServiceLocator services) {
		this.services = services;
	}

	/** Whether this installation can do it. */
	boolean has(String command) {
		return services.getService(ICommandService.class).getCommand(command).isDefined();
	}

	void run(String command) {
		try {
			services.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException broken) {
			ILog.of(WelcomeCommands.class).error(command, broken);
		}
	}
}
