package vn.kehoach.ui.wizard.drop;

import org.eclipse.jface.viewers.LabelProvider;

/** Leaves the names in the files view to those who show files: the platform's own would print how a resource calls itself. */
public final class NoWords extends LabelProvider {
	@Override
	public String getText(Object element) {
		return null;
	}
}
