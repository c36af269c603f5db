package vn.kehoach.ui.editor.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Files by their paths, lines by their numbers. */
final class ReferenceOrder extends ViewerComparator {
	@Override
	public int compare(Viewer viewer, Object first, Object second) {
		if (first instanceof ReferenceLine one && second instanceof ReferenceLine other)
			return Integer.compare(one.line(), other.line());
		if (first instanceof IFile one && second instanceof IFile other)
			return one.getFullPath().toString().compareTo(other.getFullPath().toString());
		return 0;
	}
}
