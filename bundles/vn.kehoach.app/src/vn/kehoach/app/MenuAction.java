package vn.kehoach.app;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;

/** Actions of the workbench, with this product's words. */
enum MenuAction {
	SAVE(ActionFactory.SAVE), SAVE_AS(ActionFactory.SAVE_AS), SAVE_ALL(ActionFactory.SAVE_ALL), REVERT(ActionFactory.REVERT), CLOSE(
			ActionFactory.CLOSE), CLOSE_ALL(ActionFactory.CLOSE_ALL), REFRESH(ActionFactory.REFRESH), RENAME(ActionFactory.RENAME), QUIT(
					ActionFactory.QUIT), UNDO(ActionFactory.UNDO), REDO(ActionFactory.REDO), CUT(ActionFactory.CUT), COPY(
							ActionFactory.COPY), PASTE(ActionFactory.PASTE), DELETE(ActionFactory.DELETE), SELECT_ALL(
									ActionFactory.SELECT_ALL), FIND(ActionFactory.FIND), ABOUT(ActionFactory.ABOUT);

	private final ActionFactory factory;

	MenuAction(ActionFactory factory) {
		this.factory = factory;
	}

	String id() {
		return factory.getId();
	}

	IWorkbenchAction create(IWorkbenchWindow window) {
		IWorkbenchAction action = factory.create(window);
		action.setText(AppMessages.text("action." + name()));
		action.setToolTipText(AppMessages.text("action." + name()).replace("&", ""));
		return action;
	}
}
