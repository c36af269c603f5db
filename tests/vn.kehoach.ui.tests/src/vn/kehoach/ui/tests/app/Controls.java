package vn.kehoach.ui.tests.app;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What is seen in the window. */
final class Controls {
	private Controls() {
	}

	/** Runs a command, as a key does. */
	static void run(String command) throws CommandException {
		UiWait.settle();
		TestProject.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		UiWait.settle();
	}

	/** The window of the workbench. */
	static Shell window() {
		return TestProject.page().getWorkbenchWindow().getShell();
	}

	/** All controls of a class below another one. */
	static <T extends Control> Stream<T> of(Class<T> type, Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
						child instanceof Composite inner ? of(type, inner) : Stream.empty()));
	}

	/** The open dialog with this title; nothing when there is none. */
	static Stream<Shell> dialogs(String title) {
		return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell != window() && shell.isVisible() && shell.getText().equals(title));
	}

	/** The labels of a menu and of the menus in it, after they were opened; without mnemonic and key. */
	static Stream<String> labels(Menu menu) {
		return items(menu).map(Controls::label);
	}

	/** The entries of a menu and of the menus in it, after they were opened; no separators. */
	static Stream<MenuItem> items(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem[] items = menu.getItems();
		menu.notifyListeners(SWT.Hide, new Event());
		return Arrays.stream(items).filter(item -> !item.isDisposed() && (item.getStyle() & SWT.SEPARATOR) == 0)
				.flatMap(item -> item.getMenu() == null ? Stream.of(item) : Stream.concat(Stream.of(item), items(item.getMenu())));
	}

	/** Without mnemonic and key. */
	static String label(MenuItem item) {
		return item.getText().replace("&", "").split("\t")[0];
	}
}
