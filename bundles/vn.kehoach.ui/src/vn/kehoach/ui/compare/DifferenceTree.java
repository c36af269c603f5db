package vn.kehoach.ui.compare;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

import vn.kehoach.server.protocol.compare.DifferenceNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Change;
import vn.kehoach.ui.compare.DifferenceLabels.Column;

/** The differences by element, both versions side by side. */
final class DifferenceTree {
	private final ChangeFilter filter = new ChangeFilter();
	private final TreeViewer viewer;
	private DifferenceNode root;

	/** @param selected told of the difference to be shown in detail; null for none */
	DifferenceTree(Composite parent, Consumer<DifferenceNode> selected) {
		Composite box = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		box.setLayout(layout);
		viewer = new TreeViewer(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().setLinesVisible(true);
		viewer.setContentProvider(new DifferenceContents());
		viewer.setUseHashlookup(true);
		viewer.addFilter(filter);
		add(layout, Column.ELEMENT, 34);
		add(layout, Column.OLDER, 33);
		add(layout, Column.NEWER, 33);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(event -> selected.accept(selected()));
	}

	private void add(TreeColumnLayout layout, Column column, int weight) {
		TreeViewerColumn added = new TreeViewerColumn(viewer, SWT.LEFT);
		added.getColumn().setText(CompareMessages.text("column." + column));
		added.setLabelProvider(new DifferenceLabels(column));
		layout.setColumnData(added.getColumn(), new ColumnWeightData(weight, true));
	}

	void whenOpened(Consumer<DifferenceNode> action, MenuManager menu) {
		viewer.addDoubleClickListener(event -> {
			if (selected() != null)
				action.accept(selected());
		});
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
	}

	/** The difference in use; null for none. */
	DifferenceNode selected() {
		return (DifferenceNode) viewer.getStructuredSelection().getFirstElement();
	}

	void show(DifferenceNode document) {
		root = document;
		viewer.setInput(new DifferenceNode[]{ document });
		viewer.expandAll(false);
		go(1);
	}

	void want(Change change, boolean on) {
		filter.want(change, on);
		viewer.refresh();
		viewer.expandAll(false);
	}

	/** How many differences are shown. */
	int count() {
		return root == null ? 0 : filter.wanted(root).size();
	}

	/** Selects the next difference, or the one before. */
	void go(int step) {
		if (root == null)
			return;
		List<DifferenceNode> all = filter.wanted(root);
		if (all.isEmpty())
			return;
		int at = all.indexOf(selected());
		int next = at < 0 ? 0 : Math.floorMod(at + step, all.size());
		viewer.setSelection(new StructuredSelection(all.get(next)), true);
	}

	Tree widget() {
		return viewer.getTree();
	}
}
