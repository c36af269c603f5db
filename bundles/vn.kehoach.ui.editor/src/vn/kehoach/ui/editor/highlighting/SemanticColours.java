package vn.kehoach.ui.editor.highlighting;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;

/**
 * Colours the text as the server understands it, shortly after each pause in typing. Until then the colours move along with the text,
 * so that no key waits for them.
 */
public final class SemanticColours implements EditorService, ITextListener {
	private static final int PAUSE_MILLIS = 150;

	private final ISourceViewer viewer;
	private final PlanWorkspace workspace;
	private final NamePlaces names;
	private final Runnable update = this::ask;
	private CompletableFuture<SemanticTokens> pending = CompletableFuture.completedFuture(null);

	/**
	 * @param viewer to colour
	 * @param workspace to ask
	 * @param names learns where elements are named
	 */
	public SemanticColours(ISourceViewer viewer, PlanWorkspace workspace, NamePlaces names) {
		this.names = names;
		this.viewer = viewer;
		this.workspace = workspace;
	}

	@Override
	public void install() {
		viewer.addTextListener(this);
		ask();
	}

	@Override
	public void uninstall() {
		viewer.removeTextListener(this);
		pending.cancel(true);
	}

	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() != null || event.getText() != null)
			Display.getCurrent().timerExec(PAUSE_MILLIS, update);
	}

	private void ask() {
		IDocument document = viewer.getDocument();
		if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || document == null)
			return;
		workspace.documents().of(document).ifPresent(this::ask);
	}

	private void ask(ServedDocument document) {
		pending.cancel(true);
		int version = document.version();
		pending = workspace.ask(
				server -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(document.id())));
		pending.thenAccept(tokens -> Display.getDefault().asyncExec(() -> show(document, version, tokens))).exceptionally(failure -> {
			if (Platform.isRunning() && !pending.isCancelled())
				ILog.of(SemanticColours.class).warn(failure.getMessage(), failure);
			return null;
		});
	}

	private void show(ServedDocument document, int version, SemanticTokens tokens) {
		boolean current = tokens != null && document.version() == version && viewer.getTextWidget() != null
				&& !viewer.getTextWidget().isDisposed() && viewer.getDocument() == document.document();
		if (current) {
			List<ColouredToken> coloured = TokenReader.read(document.document(), tokens.getData());
			names.take(coloured);
			new ColourPainter(viewer).paint(coloured);
		}
	}
}
