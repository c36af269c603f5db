package vn.kehoach.ui.editor.structure;

import org.eclipse.core.runtime.ILog;

import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Questions of the structure page that failed. */
public final class Unanswered {
	private Unanswered() {
	}

	/** Logs why, unless nobody wants the answer any more because the file was closed meanwhile. */
	public static void log(PlanWorkspace workspace, String uri, Throwable failure) {
		if (workspace.documents().of(uri).isPresent())
			ILog.of(Unanswered.class).error(String.valueOf(failure.getMessage()), failure);
	}
}
