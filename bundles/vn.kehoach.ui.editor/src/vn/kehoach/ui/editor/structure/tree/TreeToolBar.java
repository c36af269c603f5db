package vn.kehoach.ui.editor.structure.tree;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

import vn.kehoach.ui.editor.structure.StructureMessages;

/** The buttons above the tree: what somebody looks for who does not think of a context menu. */
final class TreeToolBar {
	private final StructureTree tree;
	private final TreeMenu menu;
	private final ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
	private final Action delete;
	private final Action up;
	private final Action down;

	TreeToolBar(StructureTree tree, TreeMenu menu) {
		this.tree = tree;
		this.menu = menu;
		delete = action("delete", () -> tree.actions().delete());
		up = action("moveUp", () -> tree.actions().moveUp());
		down = action("moveDown", () -> tree.actions().moveDown());
	}

	void create(Composite parent) {
		bar.add(new Action(StructureMessages.text("add"), icon("add")) {
			@Override
			public void runWithEvent(Event event) {
				open(event);
			}
		});
		bar.add(delete);
		bar.add(up);
		bar.add(down);
		bar.createControl(parent);
		enable();
	}

	private static Action action(String key, Runnable work) {
		Action action = TreeMenu.action(key, "", true, work);
		action.setToolTipText(StructureMessages.text(key));
		action.setImageDescriptor(icon(key));
		return action;
	}

	private static ImageDescriptor icon(String key) {
		return ImageDescriptor.createFromURL(TreeToolBar.class.getResource("/icons/structure/" + key + ".svg"));
	}

	/** What can be done depends on what is selected. */
	void enable() {
		delete.setEnabled(!tree.selected().isEmpty());
		up.setEnabled(tree.actions().canMoveUp());
		down.setEnabled(tree.actions().canMoveDown());
	}

	private void open(Event event) {
		MenuManager choices = new MenuManager();
		menu.addNew(choices, tree.selected());
		ToolItem item = (ToolItem) event.widget;
		Menu shown = choices.createContextMenu(item.getParent());
		Point place = item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
		shown.setLocation(place);
		shown.setVisible(true);
		shown.addListener(SWT.Hide, hidden -> shown.getDisplay().asyncExec(choices::dispose));
	}
}
