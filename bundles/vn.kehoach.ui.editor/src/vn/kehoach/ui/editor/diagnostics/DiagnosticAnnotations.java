package vn.kehoach.ui.editor.diagnostics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.ShownAnnotations;

/** Shows the findings of the file in its editor: squiggles, and marks in the rulers. */
public final class DiagnosticAnnotations implements EditorService, Diagnostics.Listener {
	private final ISourceViewer viewer;
	private final PlanWorkspace workspace;
	private final ShownAnnotations<FindingAnnotation> shown = new ShownAnnotations<>(FindingAnnotation::take);

	/**
	 * @param viewer shows the file
	 * @param workspace where findings arrive
	 */
	public DiagnosticAnnotations(ISourceViewer viewer, PlanWorkspace workspace) {
		this.viewer = viewer;
		this.workspace = workspace;
	}

	@Override
	public void install() {
		workspace.diagnostics().addListener(this);
		served().ifPresent(document -> show(workspace.diagnostics().of(document.uri())));
	}

	@Override
	public void uninstall() {
		workspace.diagnostics().removeListener(this);
	}

	private Optional<ServedDocument> served() {
		IDocument document = viewer.getDocument();
		return document == null ? Optional.empty() : workspace.documents().of(document);
	}

	@Override
	public void changed(String uri, List<Diagnostic> found) {
		Display.getDefault().asyncExec(() -> {
			if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()
					&& served().filter(document -> document.uri().equals(uri)).isPresent())
				show(found);
		});
	}

	private void show(List<Diagnostic> found) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null)
			return;
		Map<FindingAnnotation, Position> next = new LinkedHashMap<>();
		for (Diagnostic diagnostic : found)
			Positions.region(viewer.getDocument(), diagnostic.getRange()).ifPresent(
					region -> next.put(new FindingAnnotation(diagnostic), new Position(region.getOffset(), region.getLength())));
		shown.show(model, next);
	}
}
