package vn.kehoach.ui.rows;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** A list of rows as a tree. */
final class RowContent implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> rows ? rows.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((TreeRow) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((TreeRow) element).children().isEmpty();
	}
}
