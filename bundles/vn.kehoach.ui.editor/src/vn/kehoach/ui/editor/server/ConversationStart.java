package vn.kehoach.ui.editor.server;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.ui.editor.EditorBundle;

/** Begins to check the projects as soon as the workbench stands: the list of problems is there before a file is opened. */
public final class ConversationStart implements IStartup {
	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(EditorBundle::workspace);
	}
}
