package vn.kehoach.ui.editor.structure;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import vn.kehoach.ui.editor.structure.form.FormPane;
import vn.kehoach.ui.editor.structure.tree.StructureTree;
import vn.kehoach.ui.editor.text.PlanTextEditor;

/**
 * The second page of the editor: a tree of what the file holds, and a form for what is selected. It edits the document of the text page
 * and shares its undo stack. Nothing is asked of the server while the page is not seen.
 */
public final class StructurePage extends EditorPart {
	private final NodeSelection selection = new NodeSelection();
	private final PlanTextEditor text;
	private final Runnable showText;
	private final UndoStack undo;
	private Composite parent;
	private StructureDesk desk;
	private boolean dirty;

	/**
	 * @param text the page of the text
	 * @param showText brings the page of the text to the front
	 */
	public StructurePage(PlanTextEditor text, Runnable showText) {
		this.text = text;
		this.showText = showText;
		undo = new UndoStack(() -> text.viewer() == null ? null : text.viewer().getDocument());
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite container) {
		parent = new Composite(container, SWT.NONE);
		parent.setLayout(new FillLayout());
	}

	/** The page is seen from now on. */
	public void activated() {
		if (desk == null) {
			desk = new StructureDesk(parent, text, selection, bars(), showText, this::typed);
			parent.layout();
		}
		desk.follow();
	}

	/** The page is not seen any more. */
	public void deactivated() {
		if (desk != null)
			desk.leave();
	}

	private IActionBars bars() {
		return getEditorSite().getActionBars();
	}

	/** Makes undo and redo those of the document. */
	public void contributeTo(IActionBars bars) {
		new PageActions(undo, this::isTyping, this::revertTyped).contributeTo(bars);
	}

	private boolean isTyping() {
		return desk != null && desk.form().isDirty();
	}

	private boolean revertTyped() {
		boolean typing = isTyping();
		if (typing)
			desk.form().revert();
		return typing;
	}

	private void typed() {
		boolean now = desk != null && desk.isDirty();
		if (now == dirty)
			return;
		dirty = now;
		firePropertyChange(PROP_DIRTY);
	}

	/**
	 * Puts into the text what was typed into fields, before it is saved. The events of the UI go on until then.
	 *
	 * @return complete, unless the server is busy for long: then it completes in the UI thread when all is there, or refused
	 */
	public CompletableFuture<Void> commit() {
		if (desk == null)
			return CompletableFuture.completedFuture(null);
		CompletableFuture<Void> edits = desk.commit();
		new PatientSave(parent).await(edits);
		return edits;
	}

	/** The tree; null until the page was first seen. */
	public StructureTree tree() {
		return desk == null ? null : desk.tree();
	}

	/** The form; null until the page was first seen. */
	public FormPane form() {
		return desk == null ? null : desk.form();
	}

	@Override
	public void setFocus() {
		if (desk != null)
			desk.tree().viewer().getControl().setFocus();
		else if (parent != null)
			parent.setFocus();
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// the page of the text saves the document
	}

	@Override
	public void doSaveAs() {
		// likewise
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (desk != null)
			desk.close();
		super.dispose();
	}
}
