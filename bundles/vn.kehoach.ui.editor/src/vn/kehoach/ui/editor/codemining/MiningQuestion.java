package vn.kehoach.ui.editor.codemining;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/**
 * Asks the server what to show within a text. The answer arrives in the UI thread, because the platform draws minings in it while it
 * exchanges them, and only if the text is still the one that was asked about: until the next answer the minings before stay.
 */
final class MiningQuestion {
	private final PlanWorkspace workspace;

	MiningQuestion(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Asks.
	 *
	 * @param viewer shows the text
	 * @param question puts the question
	 * @param minings makes minings of the answer, in the UI thread
	 */
	<T> CompletableFuture<List<? extends ICodeMining>> ask(ITextViewer viewer,
			BiFunction<PlanServer, ServedDocument, CompletableFuture<T>> question, Function<T, List<? extends ICodeMining>> minings) {
		Optional<ServedDocument> document = viewer.getDocument() == null
				? Optional.empty()
				: workspace.documents().of(viewer.getDocument());
		if (document.isEmpty())
			return CompletableFuture.completedFuture(List.of());
		int version = document.get().version();
		CompletableFuture<List<? extends ICodeMining>> shown = new CompletableFuture<>();
		workspace.ask(server -> question.apply(server, document.get())).whenComplete((answer, failure) -> {
			if (failure != null)
				shown.completeExceptionally(failure);
			else
				inUi(() -> {
					if (viewer.getDocument() == document.get().document() && document.get().version() == version)
						shown.complete(answer == null ? List.of() : minings.apply(answer));
				});
		});
		return shown;
	}

	private static void inUi(Runnable step) {
		Display display = Display.getDefault();
		if (!display.isDisposed())
			display.asyncExec(step);
	}
}
