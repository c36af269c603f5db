package vn.kehoach.ui.served;

import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

import vn.kehoach.server.protocol.overview.ExportParams;
import vn.kehoach.server.protocol.printing.FileResult;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Has the server write a sheet: with progress, and until it is written it can be cancelled. */
final class SheetJob extends Job {
	private final CompletableFuture<FileResult> written = new CompletableFuture<>();
	private final PlanWorkspace workspace;
	private final ExportParams params;
	private volatile CompletableFuture<FileResult> asked = CompletableFuture.completedFuture(null);

	/** @param name of the sheet, for the user */
	SheetJob(PlanWorkspace workspace, ExportParams params, String name) {
		super(ServedMessages.text("export.job", name));
		this.workspace = workspace;
		this.params = params;
		setUser(true);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				written.cancel(false);
			}
		});
	}

	/** What came of it; is cancelled when the job is. */
	CompletableFuture<FileResult> written() {
		return written;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		asked = workspace.ask(server -> server.exportOverview(params));
		if (monitor.isCanceled())
			asked.cancel(true);
		asked.whenCompleteAsync(this::end);
		return ASYNC_FINISH;
	}

	@Override
	protected void canceling() {
		asked.cancel(true);
	}

	private void end(FileResult result, Throwable failure) {
		if (failure == null) {
			result.files().forEach(SheetJob::showInProject);
			written.complete(result);
		} else if (!(failure instanceof CancellationException))
			written.completeExceptionally(failure);
		done(failure == null ? Status.OK_STATUS : Status.CANCEL_STATUS);
	}

	private static void showInProject(String uri) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri)))
			try {
				if (file.getParent().isAccessible())
					file.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException gone) {
				ILog.of(SheetJob.class).log(gone.getStatus());
			}
	}
}
