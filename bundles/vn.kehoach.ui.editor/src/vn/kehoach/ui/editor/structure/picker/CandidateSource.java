package vn.kehoach.ui.editor.structure.picker;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.server.protocol.structure.CandidatesParams;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.Unanswered;

/** Asks what a field may refer to. A question takes back the one before it. */
public final class CandidateSource {
	private final PlanWorkspace workspace;
	private final Display display;
	private final String uri;
	private final Supplier<String> handle;
	private final String field;
	private CompletableFuture<List<Candidate>> pending = CompletableFuture.completedFuture(List.of());

	/**
	 * @param uri the file
	 * @param handle gives the node of the form
	 * @param field the key of the field
	 */
	public CandidateSource(PlanWorkspace workspace, Display display, String uri, Supplier<String> handle, String field) {
		this.workspace = workspace;
		this.display = display;
		this.uri = uri;
		this.handle = handle;
		this.field = field;
	}

	/**
	 * Asks for candidates.
	 *
	 * @param query words with or without tone marks; "" for all
	 * @param consumer gets them in the UI thread, unless another question came in between
	 */
	public void find(String query, int limit, Consumer<List<Candidate>> consumer) {
		pending.cancel(true);
		CandidatesParams params = new CandidatesParams(uri, handle.get(), field, query, limit);
		CompletableFuture<List<Candidate>> asked = workspace.ask(server -> server.candidates(params));
		pending = asked;
		asked.whenComplete((found, failure) -> {
			if (failure != null && !asked.isCancelled())
				Unanswered.log(workspace, uri, failure);
			else if (found != null && !display.isDisposed())
				display.asyncExec(() -> {
					if (pending == asked)
						consumer.accept(found);
				});
		});
	}
}
