package vn.kehoach.ui.editor.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.edits.EditResult;
import vn.kehoach.ui.editor.edits.EditOutcome;
import vn.kehoach.ui.editor.edits.WorkspaceEdits;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/**
 * Edits of the structure, one after the other: each is asked for when the one before it is in the text, and becomes one step of undo.
 * To be used in the UI thread, which never waits for an answer.
 */
public final class ElementEdits {
	private static final int TRIES = 3;

	private final Deque<Step> waiting = new ArrayDeque<>();
	private final PlanWorkspace workspace;
	private final Display display;
	private final BooleanSupplier writable;
	private final Consumer<String> refusals;
	private final Runnable changed;
	private CompletableFuture<Void> idle = CompletableFuture.completedFuture(null);
	private boolean busy;
	private boolean closed;

	/**
	 * @param workspace to ask
	 * @param display of the UI thread
	 * @param writable tells whether the file may be changed; asks the user if need be
	 * @param refusals is told why an edit cannot be made, and null when one was made
	 * @param changed is told when edits begin to be under way, and when none is any more
	 */
	public ElementEdits(PlanWorkspace workspace, Display display, BooleanSupplier writable, Consumer<String> refusals, Runnable changed) {
		this.workspace = workspace;
		this.display = display;
		this.writable = writable;
		this.refusals = refusals;
		this.changed = changed;
	}

	/** A request of one edit. */
	@FunctionalInterface
	public interface Request extends Function<PlanServer, CompletableFuture<EditResult>> {
	}

	private record Step(String label, List<Request> requests, CompletableFuture<Edited> edited) {
	}

	/**
	 * Makes an edit after those that were asked for before.
	 *
	 * @param label what the user does, for undo
	 * @return completes in the UI thread, never with a failure
	 */
	public CompletableFuture<Edited> make(String label, Request request) {
		return makeAll(label, List.of(request));
	}

	/** Makes several edits, of which none touches the text of another, as one step: all or none. */
	public CompletableFuture<Edited> makeAll(String label, List<Request> requests) {
		Step step = new Step(label, requests, new CompletableFuture<>());
		waiting.add(step);
		if (idle.isDone()) {
			idle = new CompletableFuture<>();
			changed.run();
		}
		next();
		return step.edited();
	}

	/** Completes in the UI thread as soon as all edits that were asked for are made or refused; is complete when there are none. */
	public CompletableFuture<Void> whenIdle() {
		return idle;
	}

	/** The document is closed: what is still asked for is not made any more. */
	void close() {
		closed = true;
		waiting.clear();
	}

	/** Tells the user why something cannot be done. */
	public void refuse(String reason) {
		refusals.accept(reason);
	}

	private void next() {
		if (busy || waiting.isEmpty())
			return;
		busy = true;
		Step step = waiting.remove();
		if (writable.getAsBoolean())
			ask(step, TRIES);
		else
			end(step, Edited.refused(StructureMessages.text("readOnly")));
	}

	private void ask(Step step, int tries) {
		List<CompletableFuture<EditResult>> answers = step.requests().stream().map(workspace::ask).toList();
		CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).whenComplete((done, failure) -> {
			if (!display.isDisposed())
				display.asyncExec(() -> take(step, failure == null ? answers.stream().map(CompletableFuture::join).toList() : null,
						failure, tries));
		});
	}

	private void take(Step step, List<EditResult> results, Throwable failure, int tries) {
		if (closed)
			return;
		if (results == null) {
			ILog.of(ElementEdits.class).error(String.valueOf(failure.getMessage()), failure);
			end(step, Edited.refused(StructureMessages.text("failed")));
			return;
		}
		String refusal = results.stream().filter(EditResult::isRefused).map(EditResult::refusal).findFirst().orElse(null);
		if (refusal != null) {
			end(step, Edited.refused(refusal));
			return;
		}
		EditOutcome outcome = WorkspaceEdits.apply(step.label(), merged(results));
		if (outcome.applied())
			end(step, Edited.made(results.getFirst().handle()));
		else if (tries > 1)
			ask(step, tries - 1);
		else
			end(step, Edited.refused(outcome.refusal()));
	}

	private static WorkspaceEdit merged(List<EditResult> results) {
		if (results.size() == 1)
			return results.getFirst().edit();
		return new WorkspaceEdit(results.stream().flatMap(result -> result.edit().getDocumentChanges().stream()).toList());
	}

	private void end(Step step, Edited edited) {
		busy = false;
		refusals.accept(edited.refusal());
		step.edited().complete(edited);
		next();
		if (busy || idle.isDone())
			return;
		idle.complete(null);
		changed.run();
	}
}
