package vn.kehoach.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.ui.tests.workbench.LoggedErrors;

/** The wizards and the comparison are reached by commands, the common ones by keys. */
final class WizardCommandsTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@ParameterizedTest
	@CsvSource({ "vn.kehoach.ui.newProject, true", "vn.kehoach.ui.copySample, false", "vn.kehoach.ui.importDocuments, true",
			"vn.kehoach.ui.newYear, true", "vn.kehoach.ui.compareWith, true" })
	void commandCanBeRunAndHasItsKeys(String id, boolean hasKeys) throws NotDefinedException {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		assertTrue(command.isDefined() && command.isHandled(), id);
		assertTrue(!command.getName().isBlank() && !command.getName().startsWith("%"), command.getName());
		if (hasKeys)
			assertNotNull(PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(id), id);
	}
}
