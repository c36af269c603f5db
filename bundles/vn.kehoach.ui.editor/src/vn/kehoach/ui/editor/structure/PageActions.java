package vn.kehoach.ui.editor.structure;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Undo and redo while the structure page is seen: first what is being typed into a field, then the steps of the document.
 * Where something is being typed there is nothing to make again, as in the text.
 */
final class PageActions {
	private final UndoStack undo;
	private final BooleanSupplier typing;
	private final BooleanSupplier revertTyped;

	/**
	 * @param typing tells whether something is being typed
	 * @param revertTyped takes back what is being typed; tells whether there was anything
	 */
	PageActions(UndoStack undo, BooleanSupplier typing, BooleanSupplier revertTyped) {
		this.undo = undo;
		this.typing = typing;
		this.revertTyped = revertTyped;
	}

	void contributeTo(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), action("undo", () -> {
			if (!revertTyped.getAsBoolean())
				undo.undo();
		}));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), action("redo", () -> {
			if (!typing.getAsBoolean())
				undo.redo();
		}));
		bars.updateActionBars();
	}

	private static Action action(String key, Runnable work) {
		return new Action(StructureMessages.text(key)) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
