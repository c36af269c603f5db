package vn.kehoach.ui.editor.codemining;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.source.SourceViewer;

import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.Pause;

/** Keeps lenses and hints up to date: after pauses in typing, and when other lines come into sight. */
public final class Minings implements EditorService, ITextListener, IViewportListener {
	private static final int PAUSE_MILLIS = 500;

	private final SourceViewer viewer;
	private final PlanWorkspace workspace;
	private final LinesInSight lines = new LinesInSight();
	private final Pause pause = new Pause(PAUSE_MILLIS, this::update);

	/**
	 * @param viewer shows the text
	 * @param workspace to ask
	 */
	public Minings(SourceViewer viewer, PlanWorkspace workspace) {
		this.viewer = viewer;
		this.workspace = workspace;
	}

	@Override
	public void install() {
		viewer.setCodeMiningProviders(new ICodeMiningProvider[]{ new Lenses(workspace, lines), new Hints(workspace, lines) });
		viewer.addTextListener(this);
		viewer.addViewportListener(this);
		pause.restart();
	}

	@Override
	public void uninstall() {
		pause.stop();
		viewer.removeTextListener(this);
		viewer.removeViewportListener(this);
	}

	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() != null)
			pause.restart();
	}

	@Override
	public void viewportChanged(int offset) {
		if (lines.take(viewer.getTopIndex(), viewer.getBottomIndex()))
			pause.restart();
	}

	private void update() {
		if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed() && viewer.getDocument() != null)
			viewer.updateCodeMinings();
	}
}
