package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import vn.kehoach.server.protocol.overview.Problem;
import vn.kehoach.server.protocol.printing.PrintParams;
import vn.kehoach.server.protocol.printing.PrintResult;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Has the server write each file, one after the other; each is written whole or not at all. */
final class ExportJob extends Job {
	private static final int PATIENCE_MILLIS = 200;

	private final PlanWorkspace workspace;
	private final IWorkspaceRoot root;
	private final ExportChoice choice;
	private final boolean despiteErrors;
	private final List<Path> written = new ArrayList<>();
	private List<Problem> problems = List.of();
	private String refusal;

	/** @param despiteErrors true to write although errors stand in the plan */
	ExportJob(PlanWorkspace workspace, IWorkspaceRoot root, ExportChoice choice, boolean despiteErrors) {
		super(ExportMessages.text("job", choice.source().fileName()));
		this.workspace = workspace;
		this.root = root;
		this.choice = choice;
		this.despiteErrors = despiteErrors;
		setUser(true);
	}

	/** What came of it, once the job is done. */
	ExportReport report() {
		return new ExportReport(List.copyOf(written), refusal, problems);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<ExportFormat> formats = choice.ordered();
		SubMonitor progress = SubMonitor.convert(monitor, getName(), formats.size() + 1);
		try {
			for (int index = 0; index < formats.size() && refusal == null; index++) {
				progress.subTask(choice.file(formats.get(index)).toString());
				write(formats.get(index), progress.split(1));
			}
			refresh(progress.split(1));
			return Status.OK_STATUS;
		} catch (OperationCanceledException stopped) {
			return Status.CANCEL_STATUS;
		} catch (CoreException broken) {
			return broken.getStatus();
		} catch (ExecutionException | InterruptedException broken) {
			return Status.error(ExportMessages.text("broken", broken.getMessage()), broken);
		}
	}

	private void write(ExportFormat format, IProgressMonitor monitor) throws ExecutionException, InterruptedException {
		Path target = choice.file(format);
		PrintParams params = new PrintParams(choice.source().uri(), choice.document(), format.id(), target.toUri().toString(),
				despiteErrors);
		PrintResult result = await(workspace.ask(server -> server.print(params)), monitor);
		problems = result.problems();
		refusal = result.refusal();
		if (refusal == null)
			written.add(target);
	}

	private static <T> T await(CompletableFuture<T> asked, IProgressMonitor monitor) throws ExecutionException, InterruptedException {
		CountDownLatch answered = new CountDownLatch(1);
		asked.whenComplete((result, failure) -> answered.countDown());
		while (!answered.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
			if (monitor.isCanceled()) {
				asked.cancel(true);
				throw new OperationCanceledException();
			}
		}
		return asked.get();
	}

	/** Shows new files of projects. */
	private void refresh(IProgressMonitor monitor) throws CoreException {
		for (IContainer folder : root.findContainersForLocationURI(choice.folder().toUri()))
			if (folder.getProject() != null && folder.getProject().isAccessible())
				nearestExisting(folder).refreshLocal(IResource.DEPTH_INFINITE, monitor);
	}

	private static IContainer nearestExisting(IContainer folder) {
		IContainer nearest = folder;
		while (!nearest.exists())
			nearest = nearest.getParent();
		return nearest;
	}
}
