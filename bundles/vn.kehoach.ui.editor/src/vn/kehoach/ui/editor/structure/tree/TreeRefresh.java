package vn.kehoach.ui.editor.structure.tree;

import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;

import vn.kehoach.ui.editor.structure.StructureModel;

/** Takes a tree from one state of a file to the next, and touches only what has changed: items, openings and selection stay. */
final class TreeRefresh {
	private final TreeViewer viewer;
	private final StructureModel before;
	private final NodeMarks marksBefore;
	private final StructureModel after;
	private final NodeMarks marksAfter;

	TreeRefresh(TreeViewer viewer, StructureModel before, NodeMarks marksBefore, StructureModel after, NodeMarks marksAfter) {
		this.viewer = viewer;
		this.before = before;
		this.marksBefore = marksBefore;
		this.after = after;
		this.marksAfter = marksAfter;
	}

	/** To be called when the viewer's contents and labels are those of the later state already. */
	void run() {
		List<String> roots = after.children(null);
		if (!before.children(null).equals(roots))
			viewer.refresh();
		else
			roots.forEach(this::visit);
	}

	private void visit(String handle) {
		if (viewer.testFindItem(handle) == null)
			return;
		List<String> children = after.children(handle);
		if (!before.children(handle).equals(children))
			viewer.refresh(handle);
		else {
			if (!NodeLabel.looks(before, marksBefore, handle).equals(NodeLabel.looks(after, marksAfter, handle)))
				viewer.update(handle, null);
			children.forEach(this::visit);
		}
	}
}
