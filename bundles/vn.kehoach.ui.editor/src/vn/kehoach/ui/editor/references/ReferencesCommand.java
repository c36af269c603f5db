package vn.kehoach.ui.editor.references;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.search.ui.NewSearchUI;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.viewer.EditedText;
import vn.kehoach.ui.editor.viewer.TextCommand;
import vn.kehoach.ui.editor.words.WordBoundaries;

/** Lists all places that use the element at the caret, in the Search view. */
public final class ReferencesCommand extends TextCommand {
	@Override
	protected void run(EditedText text) {
		String name = name(text);
		if (name.isBlank()) {
			text.say(ReferenceMessages.text("unnamed"));
			return;
		}
		EditorBundle.workspace().documents().of(text.document()).ifPresent(
				document -> NewSearchUI.runQueryInBackground(new ReferencesQuery(name, document.uri(), text.position())));
	}

	private static String name(EditedText text) {
		IRegion word = WordBoundaries.wordAt(text.document(), text.caret());
		try {
			return text.document().get(word.getOffset(), word.getLength());
		} catch (BadLocationException gone) {
			return "";
		}
	}
}
