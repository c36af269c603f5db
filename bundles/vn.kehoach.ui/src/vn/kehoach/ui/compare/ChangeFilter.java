package vn.kehoach.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import vn.kehoach.server.protocol.compare.DifferenceNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Change;

/** Leaves only differences of some kinds, with the elements around them. */
final class ChangeFilter extends ViewerFilter {
	private final Set<Change> wanted = EnumSet.allOf(Change.class);

	void want(Change change, boolean on) {
		if (on)
			wanted.add(change);
		else
			wanted.remove(change);
	}

	boolean isWanted(DifferenceNode node) {
		return node.changes().stream().anyMatch(wanted::contains);
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return holdsWanted((DifferenceNode) element);
	}

	private boolean holdsWanted(DifferenceNode node) {
		return isWanted(node) || node.children().stream().anyMatch(this::holdsWanted);
	}

	/** All wanted differences at or below a node, in the order of the text. */
	List<DifferenceNode> wanted(DifferenceNode node) {
		List<DifferenceNode> found = new ArrayList<>();
		if (isWanted(node))
			found.add(node);
		node.children().forEach(child -> found.addAll(wanted(child)));
		return found;
	}
}
