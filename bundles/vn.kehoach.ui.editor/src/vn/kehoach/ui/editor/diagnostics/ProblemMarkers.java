package vn.kehoach.ui.editor.diagnostics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Diagnostic;

import vn.kehoach.ui.editor.document.DocumentUris;

/** Writes findings as markers for the Problems view, shortly after they arrived, in a job. */
public final class ProblemMarkers implements AutoCloseable, Diagnostics.Listener {
	/** The type of all markers of findings; each family has a subtype. */
	public static final String TYPE = "vn.kehoach.ui.editor.problem";
	/** The code of the finding, such as KH601. */
	public static final String CODE = "code";

	private static final long PAUSE_MILLIS = 300;

	private final Map<String, List<Diagnostic>> waiting = new LinkedHashMap<>();
	private final IWorkspaceRoot root;
	private final Diagnostics diagnostics;
	private final WorkspaceJob job;

	/**
	 * @param root whose files get the markers
	 * @param diagnostics where findings arrive
	 */
	public ProblemMarkers(IWorkspaceRoot root, Diagnostics diagnostics) {
		this.root = root;
		this.diagnostics = diagnostics;
		job = new WorkspaceJob(DiagnosticMessages.text("markersJob")) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				writeWaiting();
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(root);
		diagnostics.addListener(this);
	}

	@Override
	public void changed(String uri, List<Diagnostic> found) {
		synchronized (waiting) {
			waiting.put(uri, found);
		}
		job.schedule(PAUSE_MILLIS);
	}

	private void writeWaiting() throws CoreException {
		Map<String, List<Diagnostic>> taken;
		synchronized (waiting) {
			taken = Map.copyOf(waiting);
			waiting.clear();
		}
		for (var entry : taken.entrySet()) {
			var file = DocumentUris.file(root, entry.getKey()).filter(IFile::exists);
			if (file.isPresent())
				FileMarkers.write(file.get(), entry.getValue());
		}
	}

	@Override
	public void close() {
		diagnostics.removeListener(this);
		job.cancel();
	}
}
