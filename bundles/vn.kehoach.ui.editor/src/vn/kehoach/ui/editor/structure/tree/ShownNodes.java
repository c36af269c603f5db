package vn.kehoach.ui.editor.structure.tree;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;

import vn.kehoach.ui.editor.structure.StructureModel;

/** The state of the file that a tree shows: nodes, marks at them, and which of them a filter leaves. */
final class ShownNodes {
	private static final int MANY = 80;

	private final TreeViewer viewer;
	private final NodeContents contents = new NodeContents();
	private final NodeLabel labels;
	private StructureModel model = StructureModel.EMPTY;
	private NodeMarks marks = NodeMarks.NONE;
	private TreeFilter filter = new TreeFilter(model, "");

	ShownNodes(TreeViewer viewer) {
		this.viewer = viewer;
		labels = new NodeLabel(new NodeIcons(new LocalResourceManager(JFaceResources.getResources(), viewer.getControl())));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(contents);
		viewer.setLabelProvider(labels);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(this);
	}

	StructureModel model() {
		return model;
	}

	/** Shows the next state of the file. */
	void show(StructureModel next, NodeMarks nextMarks, TreeFilter nextFilter) {
		TreeRefresh refresh = new TreeRefresh(viewer, model, marks, next, nextMarks);
		boolean first = model == StructureModel.EMPTY;
		boolean unfiltered = filter.isEmpty() && nextFilter.isEmpty();
		model = next;
		marks = nextMarks;
		filter = nextFilter;
		contents.show(model, filter);
		labels.show(model, marks);
		if (unfiltered)
			refresh.run();
		else
			viewer.refresh();
		if (first)
			viewer.expandToLevel(2);
	}

	/** Leaves only what a filter lets through, and opens what it found. */
	void filter(TreeFilter next) {
		filter = next;
		contents.show(model, filter);
		viewer.getControl().setRedraw(false);
		viewer.refresh();
		filter.matches().stream().limit(MANY).forEach(this::reveal);
		viewer.getControl().setRedraw(true);
	}

	private void reveal(String match) {
		String parent = model.parent(match);
		viewer.expandToLevel(parent == null ? match : parent, parent == null ? 0 : 1);
	}
}
