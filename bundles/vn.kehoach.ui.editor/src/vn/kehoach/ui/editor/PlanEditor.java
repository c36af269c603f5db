package vn.kehoach.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;

import vn.kehoach.ui.editor.guard.ActivationWatch;
import vn.kehoach.ui.editor.guard.InspectedInput;
import vn.kehoach.ui.editor.structure.StructurePage;
import vn.kehoach.ui.editor.text.PlanTextEditor;

/** A plan as text and as structure: two pages on one document, with one undo stack. */
public final class PlanEditor extends MultiPageEditorPart implements IGotoMarker {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.editor.plan";

	private final PlanTextEditor text = new PlanTextEditor();
	private final StructurePage structure = new StructurePage(text, () -> setActiveEditor(text));
	private final ActivationWatch arrival = new ActivationWatch(this, text::checkDisk);

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		Optional<String> refusal = InspectedInput.refusal(input);
		if (refusal.isPresent())
			throw new PartInitException(refusal.get());
		super.init(site, input);
		setPartName(input.getName());
	}

	@Override
	protected void createPages() {
		try {
			setPageText(addPage(text, getEditorInput()), EditorMessages.text("textPage"));
			setPageText(addPage(structure, getEditorInput()), EditorMessages.text("structurePage"));
		} catch (PartInitException broken) {
			throw new IllegalStateException(broken);
		}
		arrival.install();
	}

	@Override
	public void dispose() {
		arrival.uninstall();
		super.dispose();
	}

	/** The page of the text. */
	public PlanTextEditor textEditor() {
		return text;
	}

	/** The page of the structure. */
	public StructurePage structurePage() {
		return structure;
	}

	/** The page that is seen. */
	IEditorPart activePage() {
		return getActiveEditor();
	}

	/** Brings the page of the structure to the front. */
	public void showStructure() {
		setActiveEditor(structure);
	}

	@Override
	protected void pageChange(int page) {
		boolean toStructure = getEditor(page) == structure;
		if (!toStructure)
			structure.deactivated();
		super.pageChange(page);
		if (toStructure)
			structure.activated();
		if (getEditorSite().getActionBarContributor() instanceof PlanEditorContributor contributor)
			contributor.setActiveEditor(this);
	}

	/** What was typed into fields of the structure page is saved as soon as it is in the text. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		CompletableFuture<Void> typed = structure.commit();
		if (typed.isDone())
			text.doSave(monitor);
		else
			typed.thenRun(() -> text.doSave(new NullProgressMonitor()));
	}

	@Override
	public void doSaveAs() {
		text.doSaveAs();
		setInputWithNotify(text.getEditorInput());
		setPartName(getEditorInput().getName());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void gotoMarker(IMarker marker) {
		setActiveEditor(text);
		text.getAdapter(IGotoMarker.class).gotoMarker(marker);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		T found = super.getAdapter(adapter);
		return found == null ? text.getAdapter(adapter) : found;
	}
}
