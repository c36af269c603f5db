package vn.kehoach.ui.editor.structure.form;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.FormParams;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.Unanswered;

/** Asks for the form of one element at a time. An answer about another element or an older text is dropped: a newer one is on its way. */
final class FormQuestion {
	private final PlanWorkspace workspace;
	private final Control owner;
	private final Consumer<FormModel> show;
	private CompletableFuture<FormModel> pending = CompletableFuture.completedFuture(null);

	/**
	 * @param owner nothing is shown after its end
	 * @param show takes answers, in the UI thread
	 */
	FormQuestion(PlanWorkspace workspace, Control owner, Consumer<FormModel> show) {
		this.workspace = workspace;
		this.owner = owner;
		this.show = show;
	}

	void ask(String uri, String handle) {
		cancel();
		CompletableFuture<FormModel> asked = workspace.ask(server -> server.form(new FormParams(uri, handle)));
		pending = asked;
		asked.whenComplete((answer, failure) -> {
			if (failure != null && !asked.isCancelled())
				Unanswered.log(workspace, uri, failure);
			else if (answer != null && !owner.isDisposed())
				owner.getDisplay().asyncExec(() -> take(answer, asked));
		});
	}

	/** Takes the question back. */
	void cancel() {
		pending.cancel(true);
	}

	private void take(FormModel answer, CompletableFuture<FormModel> asked) {
		if (!owner.isDisposed() && pending == asked && answer.kind() != null && isCurrent(answer))
			show.accept(answer);
	}

	private boolean isCurrent(FormModel answer) {
		return workspace.documents().of(answer.uri())
				.filter(document -> answer.version() != null && document.version() == answer.version()).isPresent();
	}
}
