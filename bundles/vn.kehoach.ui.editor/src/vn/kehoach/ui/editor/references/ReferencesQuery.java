package vn.kehoach.ui.editor.references;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.EditorBundle;

/** Asks for all places that use an element. Runs in a job of the Search view, which can be cancelled. */
public final class ReferencesQuery implements ISearchQuery {
	private static final int LOOK_MILLIS = 100;

	private final String name;
	private final Function<PlanServer, CompletableFuture<List<? extends Location>>> question;
	private final ReferencesResult result = new ReferencesResult(this);

	/**
	 * @param name of the element, for the user
	 * @param uri the file where it is named
	 * @param position where it is named
	 */
	public ReferencesQuery(String name, String uri, Position position) {
		this(name, server -> server.getTextDocumentService()
				.references(new ReferenceParams(new TextDocumentIdentifier(uri), position, new ReferenceContext(true))));
	}

	/**
	 * @param name of the element, for the user
	 * @param known its places, told by the server already
	 */
	public ReferencesQuery(String name, List<? extends Location> known) {
		this(name, server -> CompletableFuture.completedFuture(known));
	}

	private ReferencesQuery(String name, Function<PlanServer, CompletableFuture<List<? extends Location>>> question) {
		this.name = name;
		this.question = question;
	}

	String name() {
		return name;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(ReferenceMessages.text("asking"), IProgressMonitor.UNKNOWN);
		result.removeAll();
		CompletableFuture<List<? extends Location>> asked = EditorBundle.workspace().ask(question);
		try {
			List<? extends Location> places = wait(asked, monitor);
			if (places != null)
				new ReferenceReader(result).add(places);
			return Status.OK_STATUS;
		} catch (ExecutionException failed) {
			return Status.error(failed.getCause().getMessage(), failed.getCause());
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} finally {
			monitor.done();
		}
	}

	private static <T> T wait(CompletableFuture<T> asked, IProgressMonitor monitor) throws ExecutionException, InterruptedException {
		while (true) {
			try {
				return asked.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException notYet) {
				if (monitor.isCanceled()) {
					asked.cancel(true);
					throw (OperationCanceledException) new OperationCanceledException().initCause(notYet);
				}
			}
		}
	}

	@Override
	public String getLabel() {
		return ReferenceMessages.text("query", name);
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
