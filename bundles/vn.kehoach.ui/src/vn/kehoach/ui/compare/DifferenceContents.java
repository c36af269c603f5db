package vn.kehoach.ui.compare;

import org.eclipse.jface.viewers.ITreeContentProvider;

import vn.kehoach.server.protocol.compare.DifferenceNode;

/** A document with its differences as a tree. */
final class DifferenceContents implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return input instanceof DifferenceNode[] roots ? roots : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((DifferenceNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((DifferenceNode) element).children().isEmpty();
	}
}
