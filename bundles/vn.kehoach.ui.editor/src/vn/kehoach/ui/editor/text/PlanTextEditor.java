package vn.kehoach.ui.editor.text;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.TextEditor;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.DiagnosticAnnotations;
import vn.kehoach.ui.editor.highlighting.SemanticColours;

/** The text of a plan. What it knows of the language it asks the server. */
public final class PlanTextEditor extends TextEditor {
	/** The context of key bindings in this editor. */
	public static final String CONTEXT = "vn.kehoach.ui.editor.context";

	private ProjectionSupport projection;
	private DiagnosticAnnotations diagnostics;
	private SemanticColours colours;

	/** Made by the workbench. */
	public PlanTextEditor() {
		EditorBundle.workspace();
	}

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setSourceViewerConfiguration(new PlanViewerConfiguration(getPreferenceStore()));
		setEditorContextMenuId("#PlanTextContext");
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[]{ CONTEXT });
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = createOverviewRuler(getSharedColors());
		ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		viewer.getTextWidget().setWordWrap(true);
		projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
		projection.install();
		viewer.doOperation(ProjectionViewer.TOGGLE);
		diagnostics = new DiagnosticAnnotations(viewer, EditorBundle.workspace());
		diagnostics.install();
		colours = new SemanticColours(viewer, EditorBundle.workspace());
		colours.install();
	}

	/** The viewer of the text. */
	public ProjectionViewer viewer() {
		return (ProjectionViewer) getSourceViewer();
	}

	@Override
	public void dispose() {
		if (diagnostics != null)
			diagnostics.uninstall();
		if (colours != null)
			colours.uninstall();
		if (projection != null)
			projection.dispose();
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (projection != null && getSourceViewer() != null) {
			T found = projection.getAdapter(getSourceViewer(), adapter);
			if (found != null)
				return found;
		}
		return super.getAdapter(adapter);
	}
}
