package vn.kehoach.ui.editor.viewer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command that works on the text of the active editor. */
public abstract class TextCommand extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) {
		EditedText.of(HandlerUtil.getActiveEditor(event)).ifPresent(this::run);
		return null;
	}

	/** Does it. In the UI thread. */
	protected abstract void run(EditedText text);
}
