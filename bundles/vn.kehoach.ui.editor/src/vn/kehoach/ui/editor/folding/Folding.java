package vn.kehoach.ui.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Lets blocks, prose and comments be folded. What is folded stays so while the text changes. */
public final class Folding implements EditorService, ITextListener {
	private static final int PAUSE_MILLIS = 400;

	private final ProjectionViewer viewer;
	private final TextQuestion<List<FoldingRange>> question;
	private final Pause pause = new Pause(PAUSE_MILLIS, this::ask);

	/**
	 * @param viewer shows the text
	 * @param workspace to ask
	 */
	public Folding(ProjectionViewer viewer, PlanWorkspace workspace) {
		this.viewer = viewer;
		question = new TextQuestion<>(viewer, workspace);
	}

	@Override
	public void install() {
		viewer.addTextListener(this);
		prepare();
		ask();
	}

	/** The viewer exchanges its whole text as soon as something can be folded: now, not when the user types already. */
	private void prepare() {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null)
			return;
		Annotation first = new ProjectionAnnotation();
		model.modifyAnnotations(null, Map.of(first, new Position(0, 0)), null);
		model.modifyAnnotations(new Annotation[]{ first }, null, null);
	}

	@Override
	public void uninstall() {
		viewer.removeTextListener(this);
		pause.stop();
		question.cancel();
	}

	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() != null)
			pause.restart();
	}

	private void ask() {
		question.ask((server, document) -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(document.id())),
				this::show);
	}

	private void show(List<FoldingRange> ranges) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null || ranges == null)
			return;
		Set<Position> wanted = positions(ranges);
		Set<Annotation> gone = new HashSet<>();
		for (Iterator<Annotation> present = model.getAnnotationIterator(); present.hasNext();) {
			Annotation annotation = present.next();
			if (!wanted.remove(model.getPosition(annotation)))
				gone.add(annotation);
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty())
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
	}

	private Set<Position> positions(List<FoldingRange> ranges) {
		Set<Position> positions = new HashSet<>();
		IDocument document = viewer.getDocument();
		for (FoldingRange range : ranges) {
			if (range.getStartLine() >= document.getNumberOfLines())
				continue;
			try {
				int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
				int start = document.getLineOffset(range.getStartLine());
				positions.add(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
			} catch (BadLocationException changed) {
				throw new IllegalStateException(changed);
			}
		}
		return positions;
	}
}
