package vn.kehoach.ui.served;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchActionConstants;

import vn.kehoach.ui.served.ViewScope.Extent;

/** The actions of every overview: how much is shown, and reading it again. */
final class ScopeActions {
	private static final String KEY = "extent";

	private final Action wholeProject;
	private final Action again;
	private final Runnable changed;

	/**
	 * @param saved what was chosen last; null for nothing
	 * @param changed told when something else is to be shown
	 */
	ScopeActions(IMemento saved, Runnable changed) {
		this.changed = changed;
		wholeProject = new Action(ServedMessages.text("wholeProject"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.run();
			}
		};
		wholeProject.setToolTipText(ServedMessages.text("wholeProject.tip"));
		wholeProject.setImageDescriptor(icon("project"));
		wholeProject.setChecked(saved == null || !Extent.FILE.name().equals(saved.getString(KEY)));
		again = new Action(ServedMessages.text("refresh"), icon("refresh")) {
			@Override
			public void run() {
				changed.run();
			}
		};
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle("vn.kehoach.ui", "icons/" + name + ".svg").orElse(null);
	}

	void fill(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tools.add(new Separator());
		tools.add(wholeProject);
		tools.add(again);
		IMenuManager menu = bars.getMenuManager();
		menu.add(wholeProject);
		menu.add(again);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** Adds an action before these. */
	void add(IAction action, IActionBars bars) {
		bars.getToolBarManager().appendToGroup(IWorkbenchActionConstants.MB_ADDITIONS, action);
		bars.getMenuManager().appendToGroup(IWorkbenchActionConstants.MB_ADDITIONS, action);
	}

	Extent extent() {
		return wholeProject.isChecked() ? Extent.PROJECT : Extent.FILE;
	}

	void setExtent(Extent extent) {
		wholeProject.setChecked(extent == Extent.PROJECT);
		changed.run();
	}

	void save(IMemento state) {
		state.putString(KEY, extent().name());
	}
}
