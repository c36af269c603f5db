package vn.kehoach.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus: what every program has. Bundles add their own commands to the groups. */
final class StudioActionBars extends ActionBarAdvisor {
	/** The menu of going from place to place; commands of the editor are added there. */
	private static final String NAVIGATE = IWorkbenchActionConstants.M_NAVIGATE;
	private static final String VIEWS = "vn.kehoach.views";

	StudioActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (MenuAction action : MenuAction.values())
			register(action.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(menu(NAVIGATE, "menu.navigate"));
		bar.add(menu(VIEWS, "menu.views"));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(help());
	}

	private MenuManager file() {
		MenuManager menu = menu(IWorkbenchActionConstants.M_FILE, "menu.file");
		menu.add(new Separator(IWorkbenchActionConstants.SAVE_GROUP));
		add(menu, MenuAction.SAVE, MenuAction.SAVE_AS, MenuAction.SAVE_ALL, MenuAction.REVERT);
		menu.add(new Separator(IWorkbenchActionConstants.PRINT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.CLOSE_EXT));
		add(menu, MenuAction.CLOSE, MenuAction.CLOSE_ALL);
		menu.add(new Separator());
		add(menu, MenuAction.REFRESH, MenuAction.RENAME, MenuAction.QUIT);
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = menu(IWorkbenchActionConstants.M_EDIT, "menu.edit");
		add(menu, MenuAction.UNDO, MenuAction.REDO);
		menu.add(new Separator());
		add(menu, MenuAction.CUT, MenuAction.COPY, MenuAction.PASTE, MenuAction.DELETE, MenuAction.SELECT_ALL);
		menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
		add(menu, MenuAction.FIND);
		menu.add(new Separator(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = menu(IWorkbenchActionConstants.M_HELP, "menu.help");
		menu.add(new Separator());
		add(menu, MenuAction.ABOUT);
		return menu;
	}

	private void add(IMenuManager menu, MenuAction... actions) {
		for (MenuAction action : actions)
			menu.add(getAction(action.id()));
	}

	/** A menu with a group for what bundles add, before the program's own entries. */
	private static MenuManager menu(String id, String key) {
		MenuManager menu = new MenuManager(AppMessages.text(key), id);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		tools.add(getAction(ActionFactory.SAVE.getId()));
		bar.add(tools);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
