package vn.kehoach.ui.editor.structure.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;

import vn.kehoach.ui.editor.structure.StructureModel;

/** The nodes of a tree by their handles: items are made of those only that somebody has opened. */
final class NodeContents implements ITreeContentProvider {
	private StructureModel model = StructureModel.EMPTY;
	private TreeFilter filter = new TreeFilter(model, "");

	void show(StructureModel next, TreeFilter nextFilter) {
		model = next;
		filter = nextFilter;
	}

	@Override
	public Object[] getElements(Object input) {
		return shown(null);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return shown((String) parent);
	}

	private Object[] shown(String parent) {
		return model.children(parent).stream().filter(filter::shows).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return model.parent((String) element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return model.children((String) element).stream().anyMatch(filter::shows);
	}
}
