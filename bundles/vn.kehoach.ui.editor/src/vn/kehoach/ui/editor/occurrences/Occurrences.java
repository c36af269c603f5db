package vn.kehoach.ui.editor.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.editor.viewer.ShownAnnotations;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Marks all places of the file that name the element at the caret, when the caret has stayed there for a moment. */
public final class Occurrences implements EditorService, ISelectionChangedListener {
	/** The type of the marks. */
	public static final String TYPE = "vn.kehoach.ui.editor.occurrence";

	private static final int PAUSE_MILLIS = 300;

	private final ISourceViewer viewer;
	private final TextQuestion<List<? extends DocumentHighlight>> question;
	private final Pause pause = new Pause(PAUSE_MILLIS, this::ask);
	private final ShownAnnotations<Annotation> shown = new ShownAnnotations<>((before, again) -> {
	});

	/**
	 * @param viewer shows the text
	 * @param workspace to ask
	 */
	public Occurrences(ISourceViewer viewer, PlanWorkspace workspace) {
		this.viewer = viewer;
		question = new TextQuestion<>(viewer, workspace);
	}

	@Override
	public void install() {
		viewer.getSelectionProvider().addSelectionChangedListener(this);
	}

	@Override
	public void uninstall() {
		viewer.getSelectionProvider().removeSelectionChangedListener(this);
		pause.stop();
		question.cancel();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		pause.restart();
	}

	private void ask() {
		if (question.served().isEmpty())
			return;
		var position = Positions.of(viewer.getDocument(), viewer.getSelectedRange().x);
		question.ask((server, document) -> server.getTextDocumentService()
				.documentHighlight(new DocumentHighlightParams(document.id(), position)), this::show);
	}

	private void show(List<? extends DocumentHighlight> places) {
		if (viewer.getAnnotationModel() == null)
			return;
		Map<Annotation, Position> next = new HashMap<>();
		if (places != null)
			for (DocumentHighlight place : places)
				Positions.region(viewer.getDocument(), place.getRange()).ifPresent(region -> next
						.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength())));
		shown.show(viewer.getAnnotationModel(), next);
	}
}
