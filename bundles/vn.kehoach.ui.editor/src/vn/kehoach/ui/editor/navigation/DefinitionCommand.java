package vn.kehoach.ui.editor.navigation;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.viewer.EditedText;
import vn.kehoach.ui.editor.viewer.TextCommand;

/** Goes to where the name at the caret is declared. */
public final class DefinitionCommand extends TextCommand {
	@Override
	protected void run(EditedText text) {
		new Definition(text.viewer(), EditorBundle.workspace(), text::say).open(text.caret());
	}
}
