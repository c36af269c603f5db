package vn.kehoach.ui.preview;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.printing.PagesParams;
import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.editor.viewer.ServerFailure;

/** Asks for the pages of a text, and again whenever it or a file around it has changed and nothing was typed for a while. */
final class PagesSource implements IDocumentListener, Diagnostics.Listener {
	private static final int PAUSE_MILLIS = 500;

	private final PlanWorkspace workspace;
	private final Display display;
	private final Consumer<PrintedPages> pages;
	private final Consumer<String> refused;
	private final Pause pause = new Pause(PAUSE_MILLIS, this::ask);
	private ServedDocument document;
	private CompletableFuture<PrintedPages> pending = CompletableFuture.completedFuture(null);

	/**
	 * @param pages takes every answer, in the UI thread
	 * @param refused takes the reason why there is none, in the UI thread
	 */
	PagesSource(PlanWorkspace workspace, Display display, Consumer<PrintedPages> pages, Consumer<String> refused) {
		this.workspace = workspace;
		this.display = display;
		this.pages = pages;
		this.refused = refused;
	}

	/** Asks for the pages of this text now, and after each change from now on. */
	void follow(ServedDocument next) {
		leave();
		document = next;
		document.document().addDocumentListener(this);
		workspace.diagnostics().addListener(this);
		ask();
	}

	/** Asks no more; an answer that is still to come is dropped. */
	void leave() {
		pause.stop();
		pending.cancel(true);
		pending = CompletableFuture.completedFuture(null);
		workspace.diagnostics().removeListener(this);
		if (document != null)
			document.document().removeDocumentListener(this);
		document = null;
	}

	/** Asks now. */
	void ask() {
		if (document == null)
			return;
		pending.cancel(true);
		String uri = document.uri();
		CompletableFuture<PrintedPages> asked = workspace.ask(server -> server.pages(new PagesParams(uri, null)));
		pending = asked;
		asked.whenComplete((answer, failure) -> {
			if (failure != null)
				ServerFailure.refusal(failure).ifPresent(reason -> inUi(asked, () -> refused.accept(reason)));
			else
				inUi(asked, () -> pages.accept(answer));
		});
	}

	private void inUi(CompletableFuture<PrintedPages> asked, Runnable step) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (pending == asked && !asked.isCancelled())
					step.run();
			});
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the new text counts
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		pending.cancel(true);
		display.execute(pause::restart);
	}

	/** Other files may hold parts of the document. */
	@Override
	public void changed(String uri, List<Diagnostic> found) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (document != null && !document.uri().equals(uri))
					pause.restart();
			});
	}
}
