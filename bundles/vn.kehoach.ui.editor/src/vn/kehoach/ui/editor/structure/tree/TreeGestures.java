package vn.kehoach.ui.editor.structure.tree;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;

/** All ways to work on the elements of a tree: dragging and dropping, menu, buttons, keys, double click. */
final class TreeGestures {
	private final TreeToolBar toolBar;

	/**
	 * @param tools where the buttons belong
	 * @param showText shows the selected node in the text
	 */
	TreeGestures(StructureTree tree, Composite tools, IActionBars bars, Runnable showText) {
		TreeViewer viewer = tree.viewer();
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new NodeDrag(viewer));
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new NodeDrop(viewer, tree));
		TreeMenu menu = new TreeMenu(tree, showText);
		toolBar = new TreeToolBar(tree, menu);
		toolBar.create(tools);
		viewer.addSelectionChangedListener(event -> toolBar.enable());
		viewer.addDoubleClickListener(event -> showText.run());
		TreeKeys keys = new TreeKeys(tree, bars, showText);
		viewer.getControl().addFocusListener(keys);
		viewer.getControl().addKeyListener(keys);
		MenuManager manager = menu.create();
		viewer.getControl().setMenu(manager.createContextMenu(viewer.getControl()));
	}

	/** The file has changed, and with it what can be done. */
	void changed() {
		toolBar.enable();
	}
}
