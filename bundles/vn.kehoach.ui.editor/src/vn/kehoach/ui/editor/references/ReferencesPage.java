package vn.kehoach.ui.editor.references;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.core.runtime.Adapters;

/** Shows the places that use an element: files with their lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {
	private final ReferenceTree content = new ReferenceTree();

	/** Made by the Search view. */
	public ReferencesPage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new ReferenceLabels());
		viewer.setComparator(new ReferenceOrder());
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		throw new IllegalStateException("only as a tree");
	}

	@Override
	protected void elementsChanged(Object[] changed) {
		content.update(getInput());
		getViewer().refresh();
		((TreeViewer) getViewer()).expandAll();
	}

	@Override
	protected void clear() {
		content.update(getInput());
		getViewer().refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		ReferenceLine line = (ReferenceLine) match.getElement();
		if (!ResourcesPlugin.getWorkspace().getRoot().exists(line.file().getFullPath()))
			return;
		IEditorPart part = IDE.openEditor(getSite().getPage(), line.file(), activate);
		ITextEditor text = Adapters.adapt(part, ITextEditor.class);
		if (text != null && part instanceof MultiPageEditorPart pages)
			pages.setActiveEditor(text);
		if (text != null)
			text.selectAndReveal(offset, length);
	}
}
