package vn.kehoach.ui.editor.structure.tree;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import vn.kehoach.ui.editor.structure.StructureMessages;

/** The context menu of the tree. */
final class TreeMenu {
	private final StructureTree tree;
	private final Runnable showText;

	TreeMenu(StructureTree tree, Runnable showText) {
		this.tree = tree;
		this.showText = showText;
	}

	MenuManager create() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu;
	}

	private void fill(IMenuManager menu) {
		List<String> selected = tree.selected();
		ElementActions actions = tree.actions();
		boolean any = !selected.isEmpty();
		addNew(menu, selected);
		menu.add(new Separator());
		menu.add(action("cut", "\tCtrl+X", any, tree.pasting()::cut));
		menu.add(action("copy", "\tCtrl+C", any, tree.pasting()::copy));
		menu.add(action("paste", "\tCtrl+V", any && tree.pasting().canPaste(), tree.pasting()::paste));
		menu.add(action("duplicate", "\tCtrl+D", any, actions::duplicate));
		menu.add(action("delete", "\tDelete", any, actions::delete));
		menu.add(new Separator());
		menu.add(action("moveUp", "\tAlt+Up", actions.canMoveUp(), actions::moveUp));
		menu.add(action("moveDown", "\tAlt+Down", actions.canMoveDown(), actions::moveDown));
		menu.add(new Separator());
		menu.add(action("showText", "\tF3", selected.size() == 1, showText));
		menu.add(new Separator("additions"));
	}

	/** What can be added inside and behind the selected node. */
	void addNew(IMenuManager menu, List<String> selected) {
		if (selected.size() > 1)
			return;
		String handle = selected.isEmpty() ? null : selected.getFirst();
		fill(menu, "addInside", AddChoice.into(tree.model(), handle));
		if (handle != null)
			fill(menu, "addBehind", AddChoice.behind(tree.model(), handle));
	}

	private void fill(IMenuManager menu, String key, List<AddChoice> choices) {
		if (choices.isEmpty())
			return;
		MenuManager kinds = new MenuManager(StructureMessages.text(key));
		for (AddChoice choice : choices) {
			Action add = new Action(StructureMessages.kind(choice.kind()), NodeIcons.descriptor(choice.kind())) {
				@Override
				public void run() {
					tree.actions().add(choice.kind(), choice.place());
				}
			};
			kinds.add(add);
		}
		menu.add(kinds);
	}

	static Action action(String key, String keys, boolean enabled, Runnable work) {
		Action action = new Action(StructureMessages.text(key) + keys) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}
}
