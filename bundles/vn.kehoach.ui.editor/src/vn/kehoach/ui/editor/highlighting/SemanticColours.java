package vn.kehoach.ui.editor.highlighting;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;

import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/**
 * Colours the text as the server understands it, shortly after each pause in typing. Until then the colours move along with the text,
 * so that no key waits for them.
 */
public final class SemanticColours implements EditorService, ITextListener, IPropertyChangeListener {
	private static final int PAUSE_MILLIS = 150;

	private final ISourceViewer viewer;
	private final NamePlaces names;
	private final SlicedPainting painting;
	private final PaintedTokens painted = new PaintedTokens();
	private final TextQuestion<SemanticTokens> question;
	private final Pause pause = new Pause(PAUSE_MILLIS, this::update);
	/** The text that the tokens painted last belong to. */
	private ServedDocument known;
	private int version;

	/**
	 * @param viewer to colour
	 * @param workspace to ask
	 * @param names learns where elements are named
	 */
	public SemanticColours(ISourceViewer viewer, PlanWorkspace workspace, NamePlaces names) {
		this.names = names;
		this.viewer = viewer;
		painting = new SlicedPainting(viewer);
		question = new TextQuestion<>(viewer, workspace);
	}

	@Override
	public void install() {
		viewer.addTextListener(this);
		JFaceResources.getColorRegistry().addListener(this);
		ask();
	}

	@Override
	public void uninstall() {
		viewer.removeTextListener(this);
		JFaceResources.getColorRegistry().removeListener(this);
		pause.stop();
		painting.stop();
		question.cancel();
	}

	/** Without an event of the document, folding shows text, or annotations look different: what is known is painted again. */
	@Override
	public void textChanged(TextEvent event) {
		DocumentEvent typed = event.getDocumentEvent();
		if (typed != null) {
			unpainted();
			painted.touch(typed.getOffset(), typed.getText().length(), typed.getDocument().getLength());
			pause.restart();
		} else if (event.getText() != null && viewer.getDocument() != null) {
			touch(event);
			pause.restart();
		}
	}

	private void unpainted() {
		IRegion left = painting.stop();
		if (left.getLength() > 0)
			painted.touch(left.getOffset(), left.getLength());
	}

	private void touch(TextEvent event) {
		IRegion shown = new Region(event.getOffset(), event.getText().length());
		IRegion part = viewer instanceof ITextViewerExtension5 folded ? folded.widgetRange2ModelRange(shown) : shown;
		if (part != null)
			painted.touch(part.getOffset(), part.getLength(), viewer.getDocument().getLength());
	}

	/** The theme has changed. */
	@Override
	public void propertyChange(PropertyChangeEvent event) {
		if (TokenColour.isOne(event.getProperty()) && viewer.getDocument() != null) {
			painted.touch(0, viewer.getDocument().getLength(), viewer.getDocument().getLength());
			pause.restart();
		}
	}

	private void update() {
		if (question.served().filter(document -> document == known && document.version() == version).isPresent())
			paint(painted.tokens());
		else
			ask();
	}

	private void ask() {
		question.ask((server, document) -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(document.id())),
				this::show);
	}

	private void show(SemanticTokens tokens) {
		if (tokens == null)
			return;
		List<ColouredToken> coloured = TokenReader.read(viewer.getDocument(), tokens.getData());
		names.take(coloured);
		known = question.served().orElseThrow();
		version = known.version();
		paint(coloured);
	}

	private void paint(List<ColouredToken> coloured) {
		unpainted();
		IRegion part = painted.next(coloured, viewer.getDocument().getLength());
		if (part.getLength() > 0)
			painting.begin(coloured, part);
	}
}
