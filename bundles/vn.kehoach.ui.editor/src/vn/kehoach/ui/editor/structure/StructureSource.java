package vn.kehoach.ui.editor.structure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureParams;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Asks for the tree of an open document whenever it has changed, after a pause. Answers for an older text are dropped. */
final class StructureSource implements IDocumentListener, Diagnostics.Listener {
	private static final int PAUSE_MILLIS = 120;

	private final ServedDocument document;
	private final PlanWorkspace workspace;
	private final Display display;
	private final Consumer<StructureModel> consumer;
	private final Runnable update = this::ask;
	private CompletableFuture<Structure> pending = CompletableFuture.completedFuture(null);
	private boolean followed;

	/** @param consumer gets each new tree, in the UI thread */
	StructureSource(ServedDocument document, PlanWorkspace workspace, Display display, Consumer<StructureModel> consumer) {
		this.document = document;
		this.workspace = workspace;
		this.display = display;
		this.consumer = consumer;
	}

	/** The document. */
	ServedDocument document() {
		return document;
	}

	/** Asks now, and after each change from now on. */
	void follow() {
		if (!followed) {
			followed = true;
			document.document().addDocumentListener(this);
			workspace.diagnostics().addListener(this);
		}
		ask();
	}

	/** Asks no more. */
	void leave() {
		followed = false;
		document.document().removeDocumentListener(this);
		workspace.diagnostics().removeListener(this);
		pending.cancel(true);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the new text counts
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		later();
	}

	/** Findings move marks in the tree, and come also when other files have changed. */
	@Override
	public void changed(String uri, List<Diagnostic> found) {
		if (uri.equals(document.uri()))
			display.asyncExec(this::later);
	}

	private void later() {
		if (followed && !display.isDisposed())
			display.timerExec(PAUSE_MILLIS, update);
	}

	private void ask() {
		if (!followed)
			return;
		pending.cancel(true);
		CompletableFuture<Structure> asked = workspace.ask(server -> server.structure(new StructureParams(document.uri())));
		pending = asked;
		asked.whenComplete((structure, failure) -> {
			if (failure != null && !asked.isCancelled())
				Unanswered.log(workspace, document.uri(), failure);
			else if (structure != null && !display.isDisposed())
				take(new StructureModel(structure));
		});
	}

	/** On a thread of the server: a large tree is put in order there. */
	private void take(StructureModel model) {
		display.asyncExec(() -> {
			if (followed && model.version() == document.version())
				consumer.accept(model);
		});
	}
}
