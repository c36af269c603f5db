package vn.kehoach.ui.editor.text;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.part.MultiPageEditorSite;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.codemining.Minings;
import vn.kehoach.ui.editor.diagnostics.DiagnosticAnnotations;
import vn.kehoach.ui.editor.fixes.RulerFix;
import vn.kehoach.ui.editor.folding.Folding;
import vn.kehoach.ui.editor.formatting.TypedFormatting;
import vn.kehoach.ui.editor.guard.ChangedFileQuestion;
import vn.kehoach.ui.editor.guard.ReadOnlyGuard;
import vn.kehoach.ui.editor.highlighting.NamePlaces;
import vn.kehoach.ui.editor.highlighting.SemanticColours;
import vn.kehoach.ui.editor.occurrences.Occurrences;
import vn.kehoach.ui.editor.outline.PlanOutlinePage;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.words.WordService;

/** The text of a plan. What it knows of the language it asks the server. */
public final class PlanTextEditor extends TextEditor {
	/** The context of key bindings in this editor. */
	public static final String CONTEXT = "vn.kehoach.ui.editor.context";

	private ProjectionSupport projection;
	private PlanOutlinePage outline;
	private List<EditorService> services = List.of();

	/** Made by the workbench. */
	public PlanTextEditor() {
		EditorBundle.workspace();
	}

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setSourceViewerConfiguration(new PlanViewerConfiguration(getPreferenceStore(), EditorBundle.workspace(), this::say));
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
	protected void createActions() {
		super.createActions();
		setAction(ITextEditorActionConstants.RULER_CLICK, new RulerFix(viewer(), getVerticalRuler()));
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		viewer.getTextWidget().setWordWrap(true);
		projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
		projection.install();
		viewer.doOperation(ProjectionViewer.TOGGLE);
		services = services(viewer);
		services.forEach(EditorService::install);
	}

	private List<EditorService> services(ProjectionViewer viewer) {
		PlanWorkspace workspace = EditorBundle.workspace();
		NamePlaces names = configuration().names();
		return List.of(new DiagnosticAnnotations(viewer, workspace), new SemanticColours(viewer, workspace, names),
				new Folding(viewer, workspace), new Occurrences(viewer, workspace), new Minings(viewer, workspace),
				new TypedFormatting(viewer, workspace), new WordService(viewer));
	}

	/** Tells the user something in the status line. */
	public void say(String message) {
		getAdapter(IEditorStatusLine.class).setMessage(true, message, null);
	}

	/** The outline view asks anew when it is opened again. */
	private PlanOutlinePage outlinePage() {
		if (outline == null || outline.isClosed())
			outline = new PlanOutlinePage(viewer(), EditorBundle.workspace(), this::selectAndReveal);
		return outline;
	}

	/** The services of the viewer. */
	public PlanViewerConfiguration configuration() {
		return (PlanViewerConfiguration) getSourceViewerConfiguration();
	}

	@Override
	public boolean validateEditorInputState() {
		return new ReadOnlyGuard(this, whole()::doSaveAs).mayWrite() && super.validateEditorInputState();
	}

	@Override
	public void doSave(IProgressMonitor progress) {
		if (new ReadOnlyGuard(this, whole()::doSaveAs).mayWrite())
			super.doSave(progress);
	}

	/** Looks whether another program has changed the file, and acts on it. */
	public void checkDisk() {
		safelySanityCheckState(getEditorInput());
	}

	/** A text without changes follows its file quietly. */
	@Override
	protected void handleEditorInputChanged() {
		IDocumentProvider provider = getDocumentProvider();
		if (provider == null || provider.isDeleted(getEditorInput()))
			super.handleEditorInputChanged();
		else if (!isDirty() || new ChangedFileQuestion(getSite().getShell()).reload(getEditorInput().getName()))
			reload(provider);
	}

	private void reload(IDocumentProvider provider) {
		try {
			((IDocumentProviderExtension) provider).synchronize(getEditorInput());
		} catch (CoreException broken) {
			ErrorDialog.openError(getSite().getShell(), getEditorInput().getName(), null, broken.getStatus());
		}
	}

	/** Closes the editor with all its pages. */
	@Override
	public void close(boolean save) {
		whole().getSite().getShell().getDisplay().asyncExec(() -> whole().getSite().getPage().closeEditor(whole(), save));
	}

	/** The editor this is a page of. */
	private IEditorPart whole() {
		return getSite() instanceof MultiPageEditorSite page ? page.getMultiPageEditor() : this;
	}

	/** The viewer of the text. */
	public ProjectionViewer viewer() {
		return (ProjectionViewer) getSourceViewer();
	}

	@Override
	public void dispose() {
		services.forEach(EditorService::uninstall);
		if (projection != null)
			projection.dispose();
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == ITextEditor.class)
			return adapter.cast(this);
		if (adapter == IContentOutlinePage.class && getSourceViewer() != null)
			return adapter.cast(outlinePage());
		if (projection != null && getSourceViewer() != null) {
			T found = projection.getAdapter(getSourceViewer(), adapter);
			if (found != null)
				return found;
		}
		return super.getAdapter(adapter);
	}
}
