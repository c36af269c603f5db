package vn.kehoach.app.start;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;

import vn.kehoach.app.AppMessages;

/** The folder of the projects belongs to one running workbench at a time. */
public final class WorkspaceLock {
	private final Location workspace;

	/** @param workspace where the projects are */
	public WorkspaceLock(Location workspace) {
		this.workspace = workspace;
	}

	/** Takes the folder; tells the user why when that fails. */
	public boolean take() {
		try {
			if (workspace.isLocked() || !workspace.lock()) {
				tell("workspaceInUse");
				return false;
			}
			return true;
		} catch (IOException notWritable) {
			ILog.of(WorkspaceLock.class).error(notWritable.getMessage(), notWritable);
			tell("workspaceNotWritable");
			return false;
		}
	}

	private void tell(String key) {
		MessageDialog.openError(null, AppMessages.text("product"), AppMessages.text(key, workspace.getURL().getPath()));
	}
}
