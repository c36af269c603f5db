package vn.kehoach.ui.editor.rename;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for the new name. */
final class RenameDialog {
	private final Shell parent;
	private final String name;

	RenameDialog(Shell parent, String name) {
		this.parent = parent;
		this.name = name;
	}

	/** The new name; nothing when the user does not want one. */
	Optional<String> ask() {
		InputDialog dialog = new InputDialog(parent, RenameMessages.text("title"), RenameMessages.text("question", name), name,
				typed -> typed.isBlank() ? "" : null);
		return dialog.open() == Window.OK && !dialog.getValue().equals(name) ? Optional.of(dialog.getValue()) : Optional.empty();
	}
}
