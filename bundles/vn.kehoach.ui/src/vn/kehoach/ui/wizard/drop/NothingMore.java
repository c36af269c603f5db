package vn.kehoach.ui.wizard.drop;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Adds no elements to the files view: only the dropping of documents. */
public final class NothingMore implements ITreeContentProvider {
	private static final Object[] NONE = {};

	@Override
	public Object[] getElements(Object input) {
		return NONE;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return NONE;
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return false;
	}
}
