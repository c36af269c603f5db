package vn.kehoach.ui.editor.viewer;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/**
 * Asks the server about the text that a viewer shows. The answer comes in the UI thread, and only while the text is still the one that
 * was asked about. Whoever asks again takes the question before back.
 *
 * @param <T> the answer
 */
public final class TextQuestion<T> {
	private final ITextViewer viewer;
	private final PlanWorkspace workspace;
	private CompletableFuture<T> pending = CompletableFuture.completedFuture(null);

	/**
	 * @param viewer shows the text
	 * @param workspace to ask
	 */
	public TextQuestion(ITextViewer viewer, PlanWorkspace workspace) {
		this.viewer = viewer;
		this.workspace = workspace;
	}

	/** Asks; refusals are of no interest. In the UI thread. */
	public void ask(BiFunction<PlanServer, ServedDocument, CompletableFuture<T>> question, Consumer<T> show) {
		ask(question, show, refusal -> {
		});
	}

	/**
	 * Asks. In the UI thread.
	 *
	 * @param question puts the question
	 * @param show takes the answer, in the UI thread; null where the server has none
	 * @param refused takes the server's reason, in the UI thread
	 */
	public void ask(BiFunction<PlanServer, ServedDocument, CompletableFuture<T>> question, Consumer<T> show, Consumer<String> refused) {
		pending.cancel(true);
		served().ifPresent(document -> put(document, question, show, refused));
	}

	private void put(ServedDocument document, BiFunction<PlanServer, ServedDocument, CompletableFuture<T>> question, Consumer<T> show,
			Consumer<String> refused) {
		int version = document.version();
		CompletableFuture<T> asked = workspace.ask(server -> question.apply(server, document));
		pending = asked;
		asked.whenComplete((answer, failure) -> {
			if (failure == null)
				inUi(() -> {
					if (!asked.isCancelled() && isCurrent(document, version))
						show.accept(answer);
				});
			else
				ServerFailure.refusal(failure).ifPresent(reason -> inUi(() -> {
					if (isCurrent(document, version))
						refused.accept(reason);
				}));
		});
	}

	private static void inUi(Runnable step) {
		Display display = Display.getDefault();
		if (!display.isDisposed())
			display.asyncExec(step);
	}

	/** The document that the viewer shows; nothing when it is gone or not served. */
	public Optional<ServedDocument> served() {
		IDocument document = viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() ? null : viewer.getDocument();
		return document == null ? Optional.empty() : workspace.documents().of(document);
	}

	private boolean isCurrent(ServedDocument document, int version) {
		return document.version() == version && served().filter(shown -> shown == document).isPresent();
	}

	/** Takes the question back. */
	public void cancel() {
		pending.cancel(true);
	}
}
